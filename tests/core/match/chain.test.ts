import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, chainRuns, WIDEST_GAP } from '../../../core/match/chain.ts';
import type { Library } from '../../../core/match/library.ts';
import type { Run } from '../../../core/match/runs.ts';

/** Two documents of a thousand units each. */
const library: Library = {
  units: new Uint16Array(2_000),
  stretches: [
    { from: 0, document: 0, node: 'a#p_1', level: 'paragraph' },
    { from: 1_000, document: 1, node: 'b#p_1', level: 'paragraph' },
  ],
  sizes: new Map([
    ['a#p_1', 1_000],
    ['b#p_1', 1_000],
  ]),
};

function run(page: number, place: number, length: number): Run {
  return { page, library: place, length };
}

function chained(...runs: Run[]): Chain[] {
  return chainRuns(runs, library);
}

describe('chaining runs', () => {
  it('joins what follows in the same order, over a gap on either side', () => {
    const runs = [run(0, 100, 10), run(15, 112, 10), run(25, 130, 10)];
    expect(chained(...runs)).toEqual([runs]);
  });

  it('joins over the widest gap and no wider, on the page as in the library', () => {
    expect(chained(run(0, 0, 20), run(20 + WIDEST_GAP, 20, 20))).toHaveLength(1);
    expect(chained(run(0, 0, 20), run(21 + WIDEST_GAP, 20, 20))).toHaveLength(2);
    expect(chained(run(0, 0, 20), run(20, 20 + WIDEST_GAP, 20))).toHaveLength(1);
    expect(chained(run(0, 0, 20), run(20, 21 + WIDEST_GAP, 20))).toHaveLength(2);
  });

  it('does not join what the library has in the other order', () => {
    expect(chained(run(0, 50, 10), run(10, 20, 10))).toHaveLength(2);
  });

  it('never joins two documents, though one ends where the other begins', () => {
    expect(chained(run(0, 985, 15), run(15, 1_000, 15))).toEqual([[run(0, 985, 15)], [run(15, 1_000, 15)]]);
  });

  it('cuts off what two runs share, from the later one', () => {
    expect(chained(run(0, 0, 10), run(8, 12, 10))).toEqual([[run(0, 0, 10), run(10, 14, 8)]]);
  });

  it('goes the way that has more characters in common', () => {
    const [long, stray, end] = [run(0, 0, 30), run(30, 60, 5), run(36, 36, 30)];
    expect(chained(long, stray, end)[0]).toEqual([long, end]);
  });

  it('gives each run to one chain, and keeps each chain in order without overlaps', () => {
    const runs = fc.array(
      // A run lies in one document: between two stands a 0, which no page has.
      fc
        .tuple(fc.nat(200), fc.constantFrom(0, 1_000), fc.nat(900), fc.integer({ min: 4, max: 60 }))
        .map(([page, document, place, length]) => run(page, document + place, length)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(runs, unordered => {
        const ordered = unordered.sort((a, b) => a.page - b.page);
        const chains = chained(...ordered);
        expect(chains.flat()).toHaveLength(ordered.length);
        for (const chain of chains) {
          chain.forEach((link, at) => {
            const before = chain[at - 1];
            if (!before) return;
            expect(link.length).toBeGreaterThan(0);
            expect(link.page).toBeGreaterThanOrEqual(before.page + before.length);
            expect(link.library).toBeGreaterThanOrEqual(before.library + before.length);
            expect(link.library < 1_000).toBe(before.library < 1_000);
          });
        }
      }),
    );
  });

  it('makes nothing of no runs', () => {
    expect(chained()).toEqual([]);
  });
});
