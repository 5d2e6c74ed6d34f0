import { median } from '../../measure/median.ts';
import { quantile } from '../../measure/quantile.ts';
import { bounded, decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { type Silence, silenceOf } from '../figures/steps.ts';
import { longestTasks, warmLoads } from '../loads.ts';
import { measuredPage } from '../pages/measured-pages.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { LONGEST_SILENT_TASK, MOST_SILENT } from '../reach.ts';
import { inEachBrowser, withMeasuredBrowser } from '../with-browsers.ts';

/** One browser. */
interface Column {
  readonly name: string;
  readonly loads: readonly Silence[];
  /** The longest task of each load under a trace; none where there is no trace. */
  readonly longest: readonly number[];
}

/** What the extension costs a page of which it shows nothing. */
export async function measureSilent({ plan, shipped, say }: Run): Promise<Table[]> {
  const { length, warm, warming, traced } = BROWSER_PLAN;
  const page = measuredPage(length, 0, shipped.sentences, plan.seed);
  const columns = await inEachBrowser([page], say, prepared =>
    withMeasuredBrowser(prepared, async (browser): Promise<Column> => {
      say(`${browser.version}, ${warm} loads, ${traced} under a trace`);
      const loads = await warmLoads(browser, page, warm, warming);
      const found = loads.find(({ page }) => page.passages > 0);
      if (found) throw new Error(`${found.page.passages} passages on the page without any`);
      return {
        name: browser.version,
        loads: loads.map(silenceOf),
        longest: await longestTasks(browser, page.url, traced),
      };
    }),
  );
  return [tableOf(columns, length)];
}

function tableOf(columns: readonly Column[], length: number): Table {
  const row = (name: string, cell: (column: Column) => string) => [name, ...columns.map(cell)];
  const step = (name: string, of: (load: Silence) => number, most?: number) =>
    row(name, ({ loads }) => bounded(median(loads.map(of)), most, decimal));
  const whole = ({ whole }: Silence) => whole;
  return {
    title: `In the browser: a page without passages, ${thousands(length)} characters`,
    notes: [
      `Milliseconds that our script keeps the main thread of the page, medians of the loads, the background awake: from the first of its code to the last of it, and from the answer of the background until all that waited for it has run. Not in it: what the browser does before, such as making the script's world and taking in its style sheet. To reach: ≤ ${MOST_SILENT} ms, no task over ${LONGEST_SILENT_TASK} ms.`,
      `The longest task is the whole of the browser's task in which our script runs, from a trace, in loads of their own, which the trace makes a little slower. Firefox gives no such trace to programs that drive it.`,
    ],
    columns: ['', ...columns.map(({ name }) => name)],
    rows: [
      step('our time in the main thread', whole, MOST_SILENT),
      row('nine loads of ten within', ({ loads }) => decimal(quantile(loads.map(whole), 0.9))),
      step('– starting, finding the article, reading its text, sending it', ({ reading }) => reading),
      step('– – in that, the browser making its interface for extensions', ({ making }) => making),
      step('– taking the answer', ({ taking }) => taking),
      row('longest task with ours in it, median', ({ longest }) =>
        longest.length === 0 ? '–' : bounded(median(longest), LONGEST_SILENT_TASK, decimal),
      ),
      row('longest task of all loads', ({ longest }) =>
        longest.length === 0 ? '–' : decimal(Math.max(...longest)),
      ),
      step('our time in the main thread, × scan', ({ whole, scan }) => whole / scan),
      row('loads, under a trace', ({ loads, longest }) => `${loads.length}, ${longest.length}`),
    ],
  };
}
