import { median } from '../../measure/median.ts';
import { quantile } from '../../measure/quantile.ts';
import { decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { type Load, waitingOf } from '../figures/steps.ts';
import { collect } from '../loads.ts';
import type { MeasuredBrowser } from '../measured-browser.ts';
import { type MeasuredPage, measuredPage } from '../pages/measured-pages.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { inEachBrowser, withMeasuredBrowser } from '../with-browsers.ts';

/** As many as are kept at most, so that each load drops as many as it adds; in messages of so many. */
const FULL = 20_000;
const PORTION = 1_000;

interface Column {
  readonly name: string;
  readonly loads: readonly Load[];
}

/** What it costs to keep on which pages clauses were met: it is done once a page is answered. */
export async function measureMet({ plan, shipped, say }: Run): Promise<Table[]> {
  const { length, quotes, warm, warming } = BROWSER_PLAN;
  const page = measuredPage(length, quotes[0]!, shipped.sentences, plan.seed);
  // What stands in a node goes with it.
  const tops = shipped.pack.documents.flatMap(({ nodes }) =>
    nodes.filter(({ parent }) => parent === undefined).map(({ id }) => id),
  );
  const columns = await inEachBrowser([page], say, prepared =>
    withMeasuredBrowser(prepared, async browser => {
      const measured: Column[] = [];
      const take = async (name: string, before: () => Promise<void>, isKept: boolean) => {
        say(`${browser.version}, ${name}`);
        const load = async () => {
          await before();
          return await browser.load(page);
        };
        for (let at = 0; at < warming; at++) await load();
        const loads = await collect(warm, load, ({ background }) => background.kept > 0 === isKept);
        measured.push({ name: `${browser.version}, ${name}`, loads });
      };
      await take('off', async () => undefined, false);
      await browser.tell({ type: 'write-settings', changes: { keepsMet: true } });
      await take('on', () => browser.tell({ type: 'clear-met' }), true);
      await fill(browser);
      await take(`on, ${thousands(FULL)} kept`, () => forget(browser, tops, page.url), true);
      return measured;
    }),
  );
  return [tableOf(page, columns.flat())];
}

async function fill(browser: MeasuredBrowser): Promise<void> {
  await browser.tell({ type: 'clear-met' });
  for (let at = 0; at < FULL; at += PORTION) {
    const meetings = Array.from({ length: PORTION }, (_, more) => meeting(at + more));
    await browser.tell({ type: 'restore-met', meetings });
  }
}

/** What is kept of ten nodes a page, all long ago. */
function meeting(number: number) {
  return {
    node: `bench#p_${number % 100}`,
    address: `https://www.news.cn/bench/${Math.floor(number / 10)}/c.html`,
    ...{ title: `第${number}页`, kind: 'verbatim', first: number, last: number },
  };
}

/** So that each load is the first of its page. */
async function forget(browser: MeasuredBrowser, nodes: readonly string[], address: string): Promise<void> {
  for (const node of nodes) await browser.tell({ type: 'remove-met', node, address });
}

function tableOf({ quotes, text }: MeasuredPage, columns: readonly Column[]): Table {
  const row = (name: string, cell: (loads: readonly Load[]) => string) => [
    name,
    ...columns.map(({ loads }) => cell(loads)),
  ];
  const kept = ({ background: { kept, answered } }: Load) => kept - answered;
  const isKept = ({ background }: Load) => background.kept > 0;
  const ofKept = (loads: readonly Load[], of: (times: readonly number[]) => number) =>
    loads.some(isKept) ? decimal(of(loads.filter(isKept).map(kept))) : '–';
  return {
    title: `In the browser: pages on which clauses were met, ${thousands(text.length)} characters with ${quotes} quotes`,
    notes: [
      'Milliseconds, medians of warm loads. Off: as it ships. On: each load is the first of the page on that day, so that all is written, in one transaction that is on the disk before it is done.',
    ],
    columns: ['', ...columns.map(({ name }) => name)],
    rows: [
      row('in the background: request → answer', loads =>
        decimal(median(loads.map(load => waitingOf(load).handled))),
      ),
      row('text ready → labels painted', loads => decimal(median(loads.map(load => waitingOf(load).whole)))),
      row('answer → kept', loads => ofKept(loads, median)),
      row('nine of ten within', loads => ofKept(loads, times => quantile(times, 0.9))),
      row('loads', loads => String(loads.length)),
    ],
  };
}
