import { bounded, decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { type Changes, changingPage } from '../pages/changing-page.ts';
import { type MeasuredPage, measuredPage } from '../pages/measured-pages.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { MOST_OF_CORE } from '../reach.ts';
import { inEachBrowser, withMeasuredBrowser } from '../with-browsers.ts';

/** Where a page changes, by what it is called in the table. */
const CHANGES: Readonly<Record<Changes, string>> = {
  beside: 'a clock beside the article',
  inside: 'a clock in the article',
  growing: 'the article grows by a line',
};

/** What the extension takes of a page that changes ten times a second. */
export async function measureChanging({ plan, shipped, say }: Run): Promise<Table[]> {
  const { length, quotes, changing } = BROWSER_PLAN;
  const kinds = Object.keys(CHANGES) as Changes[];
  const still = [quotes[0]!, 0].map(count => measuredPage(length, count, shipped.sentences, plan.seed));
  const pages = still.flatMap(page =>
    kinds.map(kind => ({ kind, quotes: page.quotes, page: changingPage(page, kind) })),
  );
  const columns = await inEachBrowser(
    pages.map(({ page }) => page),
    say,
    prepared =>
      withMeasuredBrowser(prepared, async browser => {
        const shares: number[] = [];
        for (const { page } of pages) {
          say(`${browser.version}, ${page.url}`);
          shares.push(await shareOf(browser, page, changing));
        }
        return { name: browser.version, shares };
      }),
  );
  return [
    {
      title: `In the browser: a page that changes ten times a second, ${thousands(length)} characters`,
      notes: [
        `Of a core, how much our callbacks take in ${changing / 1000} seconds after the page is read: observers, timers, frames, answers of the background. To reach: ≤ ${MOST_OF_CORE} %.`,
      ],
      columns: ['', ...columns.map(({ name }) => name)],
      rows: pages.map(({ kind, quotes }, at) => [
        `${quotes} quotes: ${CHANGES[kind]}, %`,
        ...columns.map(({ shares }) => bounded(shares[at]!, MOST_OF_CORE, decimal)),
      ]),
    },
  ];
}

/** Per cent of the time. */
async function shareOf(
  browser: { work(page: MeasuredPage, milliseconds: number): Promise<number> },
  page: MeasuredPage,
  milliseconds: number,
): Promise<number> {
  return (100 * (await browser.work(page, milliseconds))) / milliseconds;
}
