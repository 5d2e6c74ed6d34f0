import type { Matcher } from '../../../core/match/matcher.ts';
import { buildLibrary } from '../libraries.ts';
import { leafTexts, syntheticPacks } from '../library/synthetic-packs.ts';
import { type NamedPage, worstPages, worstPagesOfLibrary } from '../library/worst-pages.ts';
import { compareToScan } from '../measure/compare.ts';
import { MOST_FOR_WORST } from '../reach.ts';
import { bounded, decimal, type Table, thousands, times } from '../report/table.ts';
import type { Run } from './run.ts';

/** What the bare scan of 200,000 characters takes where the bound was set, in milliseconds. */
const SCAN_OF_BOUND = 0.5;

/** Documents of the largest library of which its pages are made. */
const SAMPLE = 50;

/** Pages made to be slow: with the shipped pack, and with the largest library. */
export function measureWorst({ plan, shipped, say }: Run): Table[] {
  const { worstLength: length, seed } = plan;
  const most = Math.max(...plan.libraries);
  const table = (documents: number, pages: readonly NamedPage[], notes: string[]): Table => {
    say(`a library of ${documents}`);
    const { engine } = buildLibrary(documents, shipped, seed);
    return {
      title: `Worst pages of ${thousands(length)} characters, ${countOf(documents)}`,
      notes,
      columns: ['page', '× scan', 'ms at that speed', 'ms here', 'scan, ns a character', 'passages'],
      rows: pages.map(page => {
        say(page.name);
        return rowOf(page, engine, plan);
      }),
    };
  };
  const synthetic = leafTexts(syntheticPacks(Math.min(most, SAMPLE), seed));
  return [
    table(1, worstPages(shipped.sentences, length, seed), [
      `To reach: ≤ ${MOST_FOR_WORST} × the bare scan, which is 25 ms where it takes 0.5 ms for 200k characters; that is the speed of the third column.`,
    ]),
    table(most, worstPagesOfLibrary(synthetic, length, seed), [
      'As before, of what is in that library; no bound was set for it, the same is taken.',
    ]),
  ];
}

function countOf(documents: number): string {
  return documents === 1 ? 'what ships' : `${thousands(documents)} documents`;
}

function rowOf({ name, text }: NamedPage, engine: Matcher, { effort, worstLength }: Run['plan']): string[] {
  const [figure] = compareToScan(text, [engine.match], effort);
  return [
    name,
    bounded(figure!.ratio, MOST_FOR_WORST, times),
    decimal(figure!.ratio * SCAN_OF_BOUND * (text.length / worstLength)),
    decimal(figure!.milliseconds),
    decimal((figure!.scanMilliseconds * 1e6) / text.length),
    String(engine.match(text).length),
  ];
}
