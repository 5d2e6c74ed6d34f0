import { median } from '../../measure/median.ts';
import { bounded, decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import type { Load } from '../figures/steps.ts';
import { longestTasks, warmLoads } from '../loads.ts';
import { measuredPage } from '../pages/measured-pages.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { LONGEST_SLICE, MOST_IN_VIEW } from '../reach.ts';
import { inEachBrowser, withMeasuredBrowser } from '../with-browsers.ts';

interface Column {
  readonly name: string;
  readonly loads: readonly Load[];
  readonly longest: readonly number[];
}

/** A very long page with a great many passages: what is in view first, and the rest without holding up the page. */
export async function measureThousand({ plan, shipped, say }: Run): Promise<Table[]> {
  const { long, manyQuotes, longLoads } = BROWSER_PLAN;
  const page = measuredPage(long, manyQuotes, shipped.sentences, plan.seed);
  const columns = await inEachBrowser([page], say, prepared =>
    withMeasuredBrowser(prepared, async (browser): Promise<Column> => {
      say(`${browser.version}, ${longLoads} loads`);
      const loads = await warmLoads(browser, page, longLoads, 1);
      return { name: browser.version, loads, longest: await longestTasks(browser, page.url, longLoads) };
    }),
  );
  const row = (name: string, cell: (column: Column) => string) => [name, ...columns.map(cell)];
  const step = (name: string, of: (page: Load['page']) => number, most?: number) =>
    row(name, ({ loads }) => bounded(median(loads.map(load => of(load.page))), most, decimal));
  return [
    {
      title: `In the browser: ${thousands(long)} characters with ${thousands(manyQuotes)} quotes`,
      notes: [
        `Milliseconds, medians of the loads, the background awake. The longest piece of work is that of all our callbacks after the start; the longest task is the whole of the browser's task, from a trace, in loads of their own. To reach: labels in view ≤ ${MOST_IN_VIEW} ms after the answer, no piece of work over ${LONGEST_SLICE} ms.`,
      ],
      columns: ['', ...columns.map(({ name }) => name)],
      rows: [
        step('answer → labels in view painted', page => page.painted! - page.answered!, MOST_IN_VIEW),
        step('answer → last label', page => page.labelledLast! - page.answered!),
        step('text ready → answer', page => page.answered! - page.asked!),
        step('our script starts → text ready, in turns with the page', page => page.asked! - page.begun),
        step('longest piece of work after', page => page.longest, LONGEST_SLICE),
        step('all our work after', page => page.busy),
        row('longest task with ours in it', ({ longest }) =>
          longest.length === 0 ? '–' : bounded(median(longest), LONGEST_SLICE, decimal),
        ),
        step('passages', page => page.passages),
        row('loads', ({ loads }) => String(loads.length)),
      ],
    },
  ];
}
