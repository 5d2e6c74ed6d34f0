import { launch } from '../../../browsers/launch.ts';
import { median } from '../../measure/median.ts';
import { bounded, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { garbageCollector } from '../memory/collect-garbage.ts';
import { type Weight, weighPage } from '../memory/weigh-page.ts';
import { type MeasuredPage, measuredPage } from '../pages/measured-pages.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { MOST_MEMORY } from '../reach.ts';
import { versionOf } from '../version-of.ts';
import { inEachBrowser, type Prepared } from '../with-browsers.ts';

/** What one browser's pages weigh, page by page, with the extension and without. */
interface Column {
  readonly name: string;
  readonly weighed: readonly { readonly on: readonly Weight[]; readonly off: readonly Weight[] }[];
}

/** What the extension takes of the memory of a page's process. */
export async function measureMemoryOfPages({ plan, shipped, say }: Run): Promise<Table[]> {
  const { length, quotes } = BROWSER_PLAN;
  const pages = [quotes[0]!, 0].map(count => measuredPage(length, count, shipped.sentences, plan.seed));
  const columns = await inEachBrowser(pages, say, async (prepared): Promise<Column> => {
    say(`${prepared.name}, with the extension`);
    const on = await weighAll(prepared, pages, true);
    say(`${prepared.name}, without it`);
    const off = await weighAll(prepared, pages, false);
    const weighed = pages.map((_, at) => ({ on: on.weights[at]!, off: off.weights[at]! }));
    return { name: on.version, weighed };
  });
  return [tableOf(columns, pages)];
}

/** The pages in turn, so that whatever grows in the browser grows for all; the first round does not count. */
async function weighAll(
  { name, built, server }: Prepared,
  pages: readonly MeasuredPage[],
  isOn: boolean,
): Promise<{ version: string; weights: Weight[][] }> {
  const driven = await launch({ browser: name, ports: server.ports, ...(isOn && { extension: built }) });
  try {
    const collectGarbage = await garbageCollector(driven);
    const weights: Weight[][] = pages.map(() => []);
    for (let round = 0; round <= BROWSER_PLAN.weighed; round++) {
      for (const [at, { url, quotes }] of pages.entries()) {
        const weight = await weighPage(driven, url, collectGarbage);
        if (weight.isLabelled !== (isOn && quotes > 0)) throw new Error(`labels are not as expected: ${url}`);
        if (round > 0) weights[at]!.push(weight);
      }
    }
    return { version: await versionOf(driven), weights };
  } finally {
    await driven.close();
  }
}

function tableOf(columns: readonly Column[], pages: readonly MeasuredPage[]): Table {
  const rowsOf = ({ quotes }: MeasuredPage, at: number) => {
    const row = (name: string, cell: (weighed: Column['weighed'][number]) => string) => [
      `${quotes} quotes: ${name}`,
      ...columns.map(({ weighed }) => cell(weighed[at]!)),
    ];
    const process = ({ process }: Weight) => process;
    const heap = ({ heap }: Weight) => heap;
    return [
      row('private memory, above without', ({ on, off }) => above(on, off, process, MOST_MEMORY)),
      row('private memory without', ({ off }) => megabytes(medianOf(off, process))),
      row('JavaScript heap, above without', ({ on, off }) => above(on, off, heap)),
      row('JavaScript heap without', ({ off }) => megabytes(medianOf(off, heap))),
    ];
  };
  return {
    title: `In the browser: memory of the page's process, ${thousands(BROWSER_PLAN.length)} characters`,
    notes: [
      `MB (a million bytes): the median of ${BROWSER_PLAN.weighed} loads with the extension as it ships, less the median of as many in a browser without it, each at rest and after a collection of garbage. Private memory: what the process has written to and shares with no other, swapped or not, as Linux tells it; it moves by some tenths from run to run. The heap is Chromium's figure, Firefox tells none of a page. To reach: ≤ ${megabytes(MOST_MEMORY)} MB above without.`,
    ],
    columns: ['', ...columns.map(({ name }) => name)],
    rows: pages.flatMap(rowsOf),
  };
}

type Of = (weight: Weight) => number | undefined;

function above(on: readonly Weight[], off: readonly Weight[], of: Of, most?: number): string {
  const [more, less] = [medianOf(on, of), medianOf(off, of)];
  if (more === undefined || less === undefined) return '–';
  return bounded(more - less, most, megabytes);
}

function medianOf(weights: readonly Weight[], of: Of): number | undefined {
  const known = weights.flatMap(weight => of(weight) ?? []);
  return known.length === 0 ? undefined : median(known);
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(2);
}
