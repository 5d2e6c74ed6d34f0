import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGramIndex, GRAM } from '../../../core/match/gram-index.ts';
import { findRuns, MOST_RUNS, type Run } from '../../../core/match/runs.ts';
import { unitsOf } from './small-library.ts';

function runsOf(page: Uint16Array, library: Uint16Array): Run[] {
  return findRuns(page, library, buildGramIndex(library));
}

/** The same by comparing every place with every place. */
function runsByHand(page: Uint16Array, library: Uint16Array): string[] {
  const same = (p: number, l: number) => p >= 0 && l >= 0 && page[p] !== undefined && page[p] === library[l];
  const runs: string[] = [];
  for (let p = 0; p < page.length; p++) {
    for (let l = 0; l < library.length; l++) {
      if (!same(p, l) || same(p - 1, l - 1)) continue;
      let length = 1;
      while (same(p + length, l + length)) length++;
      if (length >= GRAM) runs.push(`${p} ${l} ${length}`);
    }
  }
  return runs.sort();
}

describe('runs that page and library share', () => {
  it('are as long as they can be', () => {
    expect(runsOf(unitsOf('x甲乙丙丁戊y'), unitsOf('甲乙丙丁戊己'))).toEqual([
      { page: 1, library: 0, length: 5 },
    ]);
  });

  it('are found wherever they stand in the library', () => {
    expect(runsOf(unitsOf('甲乙丙丁'), unitsOf('甲乙丙丁x甲乙丙丁'))).toEqual([
      { page: 0, library: 0, length: 4 },
      { page: 0, library: 5, length: 4 },
    ]);
  });

  it('are none below the length of a gram', () => {
    expect(runsOf(unitsOf('甲乙丙x丁戊己'), unitsOf('甲乙丙丁戊己'))).toEqual([]);
  });

  it('are all that there are, in the order of the page', () => {
    const few = (min: number) => fc.uint16Array({ min, max: 3, maxLength: 40 });
    fc.assert(
      fc.property(few(1), few(0), (page, library) => {
        const runs = runsOf(page, library);
        expect(runs.map(run => `${run.page} ${run.library} ${run.length}`).sort()).toEqual(
          runsByHand(page, library),
        );
        expect(runs.map(run => run.page)).toEqual(runs.map(run => run.page).sort((a, b) => a - b));
      }),
    );
  });

  it('are no more than the bound and one gram’s places, however often the page repeats a phrase', () => {
    const places = 1_000;
    const library = unitsOf('甲乙丙丁\0'.repeat(places));
    const page = unitsOf('甲乙丙丁戊'.repeat(MOST_RUNS / places + 100));
    const runs = runsOf(page, library).length;
    expect(runs).toBeGreaterThanOrEqual(MOST_RUNS);
    expect(runs).toBeLessThan(MOST_RUNS + places);
  });
});
