import { median } from '../../measure/median.ts';
import { quantile } from '../../measure/quantile.ts';
import { bounded, decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { type Load, type Waiting, waitingOf } from '../figures/steps.ts';
import { coldLoads, longestTasks, warmLoads } from '../loads.ts';
import { type MeasuredPage, measuredPage } from '../pages/measured-pages.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { LONGEST_TASK, MOST_COLD, MOST_WARM } from '../reach.ts';
import { inEachBrowser, withMeasuredBrowser } from '../with-browsers.ts';

/** The loads of one page in one browser, the background awake or not. */
interface Column {
  readonly name: string;
  readonly most: number;
  readonly passages: number;
  readonly loads: readonly Waiting[];
  /** The longest task of each load under a trace; none where there is no trace, or where none was taken. */
  readonly longest: readonly number[];
}

/** What a reader waits for: from the text of a page to its labels, in each browser. */
export async function measureLabels({ plan, shipped, say }: Run): Promise<Table[]> {
  const { length, quotes, warm, warming, cold, traced } = BROWSER_PLAN;
  const pages = quotes.map(count => measuredPage(length, count, shipped.sentences, plan.seed));
  const browsers = await inEachBrowser(pages, say, prepared =>
    withMeasuredBrowser(prepared, async browser => {
      const perPage: Column[][] = [];
      for (const page of pages) {
        say(`${browser.version}, ${page.quotes} passages, ${warm} warm loads`);
        const awake = await warmLoads(browser, page, warm, warming);
        const longest = await longestTasks(browser, page.url, traced);
        say(`${browser.version}, ${page.quotes} passages, ${cold} cold loads`);
        const woken = await coldLoads(browser, page, cold);
        const passages = awake[0]!.page.passages;
        const column = (name: string, most: number, loads: readonly Load[], longest: readonly number[]) => ({
          ...{ name: `${browser.version}, ${name}`, most, passages },
          ...{ loads: loads.map(waitingOf), longest },
        });
        perPage.push([column('warm', MOST_WARM, awake, longest), column('cold', MOST_COLD, woken, [])]);
      }
      return perPage;
    }),
  );
  return pages.map((page, at) =>
    tableOf(
      page,
      at === 0,
      browsers.flatMap(perPage => perPage[at]!),
    ),
  );
}

function tableOf({ quotes, text }: MeasuredPage, isBounded: boolean, columns: readonly Column[]): Table {
  const row = (name: string, cell: (column: Column) => string) => [name, ...columns.map(cell)];
  const step = (name: string, of: (load: Waiting) => number) =>
    row(name, ({ loads }) => decimal(median(loads.map(of))));
  const whole = ({ whole }: Waiting) => whole;
  return {
    title: `In the browser: from the text to painted labels, ${thousands(text.length)} characters with ${quotes} quotes`,
    notes: [
      "Milliseconds, medians of the loads, each in a tab of its own, so that the parts do not add up exactly. The extension as it ships, with scripts beside it that note when its messages go and come. Warm: the background has answered pages before. Cold: its worker or event page was ended, and the page starts it again; the browser itself is running. Text ready: our script has read the article and sends its text. In the background: the reader's choice for the site, the engine with what it names, and in a cold one the reading of the model and the building of the index before. Painted: the main thread is done with the first frame after the labels stand in our root; frames come 60 times a second, and the browsers are headless, without a graphics processor.",
      'The bare scan runs in the process of the background, after each load; multiples are medians of the quotients load by load. The longest task is the whole of the task of the page in which we work, from a trace, in loads of their own; Firefox gives no such trace to programs that drive it. In Chromium each new worker waits until the program that drives the browser lets it run: that is in the waking.',
      ...(isBounded
        ? [`To reach: warm ≤ ${MOST_WARM} ms, cold ≤ ${MOST_COLD} ms, no task over ${LONGEST_TASK} ms.`]
        : []),
    ],
    columns: ['', ...columns.map(({ name }) => name)],
    rows: [
      row('text ready → labels painted', ({ loads, most }) =>
        bounded(median(loads.map(whole)), isBounded ? most : undefined, decimal),
      ),
      row('nine loads of ten within', ({ loads }) => decimal(quantile(loads.map(whole), 0.9))),
      step('– to the background and back, waking it', ({ way }) => way),
      step('– in the background: request → answer', ({ handled }) => handled),
      step('– in the page: answer → labels placed', ({ placed }) => placed),
      step('– labels placed → frame drawn', ({ drawn }) => drawn),
      row('of the waking: background started → request heard', ({ loads }) =>
        wakingOf(loads.flatMap(({ waking }) => waking ?? [])),
      ),
      step('before: our script starts → text ready', ({ reading }) => reading),
      row('longest task with ours in it', ({ longest }) =>
        longest.length === 0 ? '–' : bounded(median(longest), isBounded ? LONGEST_TASK : undefined, decimal),
      ),
      step('bare scan there, µs', ({ scan }) => scan * 1000),
      step('text ready → labels painted, × scan', ({ whole, scan }) => whole / scan),
      step('in the background, × scan', ({ handled, scan }) => handled / scan),
      row('passages', ({ passages }) => String(passages)),
      row('loads', ({ loads }) => String(loads.length)),
    ],
  };
}

function wakingOf(milliseconds: readonly number[]): string {
  return milliseconds.length === 0 ? '–' : decimal(median(milliseconds));
}
