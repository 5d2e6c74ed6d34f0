import { distinctShare, lettersOf, meanPlaces } from '../library/grams.ts';
import { leafTexts, syntheticPacks } from '../library/synthetic-packs.ts';
import { syntheticPage } from '../library/synthetic-page.ts';
import { decimal, type Table, thousands } from '../report/table.ts';
import type { Run } from './run.ts';

/** Where the share of distinct grams is known for real prose. */
const SAMPLE = 200_000;

/**
 * In how many places of 7 million characters of real official and news prose one of its grams stands: the sum of squares of
 * counts in 68 million characters, less the opening formula of a broadcast, brought down to that size.
 */
const REAL_PLACES: Readonly<Record<number, string>> = { 4: '52', 6: '11', 8: '4' };

/** How like real prose the made-up library is, in what matters to a matcher. */
export function describeLanguage({ plan, say }: Run): Table[] {
  const most = Math.max(...plan.libraries);
  say(`the prose of ${most} documents`);
  const library = lettersOf(leafTexts(syntheticPacks(most, plan.seed)).join(''));
  const page = lettersOf(syntheticPage(Math.max(...plan.pages), plan.seed));
  return [
    {
      title: 'The made-up library',
      notes: [
        `Shares of distinct grams in ${thousands(SAMPLE)} characters of it (real policy prose: 0.80 at four characters), and in how many places of ${thousands(most)} documents a gram of the page without a match stands, on average.`,
      ],
      columns: ['gram', 'distinct', 'places', 'places in 7M of real prose'],
      rows: [4, 6, 8, 12].map(length => [
        `${length} characters`,
        distinctShare(library.slice(0, SAMPLE), length).toFixed(2),
        decimal(meanPlaces(page, library, length)),
        REAL_PLACES[length] ?? '–',
      ]),
    },
  ];
}
