import { GRAM, type GramIndex, hashGram } from './gram-index.ts';

/** A stretch of `length` folded characters that page and library share, as long as it can be. */
export interface Run {
  readonly page: number;
  readonly library: number;
  readonly length: number;
}

/**
 * Bound on the runs kept for one page: a stock phrase repeated through a long page stands in many places of the library,
 * and chaining is what costs. An ordinary policy page has a few hundred.
 */
export const MOST_RUNS = 60_000;

/** All runs of `GRAM` characters or more that page and library share, in the order of the page. */
export function findRuns(page: Uint16Array, library: Uint16Array, index: GramIndex): Run[] {
  const runs: Run[] = [];
  /** For each diagonal (library − page), where on the page its last run ended: a seed before that is part of that run. */
  const ends = new Map<number, number>();
  for (let at = 0; at + GRAM <= page.length && runs.length < MOST_RUNS; at++) {
    const bucket = hashGram(page, at) & index.mask;
    const stop = index.starts[bucket + 1]!;
    for (let posting = index.starts[bucket]!; posting < stop; posting++) {
      const place = index.postings[posting]!;
      if ((ends.get(place - at) ?? 0) > at) continue;
      const length = commonLength(page, at, library, place);
      if (length < GRAM) continue;
      ends.set(place - at, at + length);
      runs.push({ page: at, library: place, length });
    }
  }
  return runs;
}

function commonLength(page: Uint16Array, pageAt: number, library: Uint16Array, libraryAt: number): number {
  const most = Math.min(page.length - pageAt, library.length - libraryAt);
  let length = 0;
  while (length < most && page[pageAt + length] === library[libraryAt + length]) length++;
  return length;
}
