import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, chainRuns, WIDEST_GAP } from '../../../core/match/chain.ts';
import type { Library } from '../../../core/match/library.ts';
import type { Run } from '../../../core/match/runs.ts';
import { foundIn, plainLibrary } from './plain-library.ts';

/** Five texts, one of them empty, as long as some gaps, so that runs stand within reach of others in the same text and beyond it. */
const TEXTS = [90, 39, 0, 118, 149].map(length => new Array<number>(length).fill(1));

const libraryOf = (texts: readonly number[][]) =>
  plainLibrary(Uint16Array.from(texts.flatMap(text => [...text, 0])), () => 4);

const five = libraryOf(TEXTS);
const LENGTH = five.units.length;
const LONGEST = 40;

/** Which text of the library a place is in. */
const textAt = (place: number, { units }: Library) =>
  units.subarray(0, place).filter(unit => unit === 0).length;

/** Two runs that are as long as can be have neither beginning nor end in common. */
const beginOf = ({ page, library }: Run) => `${page} ${library}`;
const endOf = ({ page, library, length }: Run) => `${page + length} ${library + length}`;
const uniqueBy = (of: (run: Run) => string, runs: readonly Run[]) => [
  ...new Map(runs.map(run => [of(run), run])).values(),
];

const anyRun = fc.record({
  page: fc.nat(300),
  library: fc.nat(LENGTH - LONGEST),
  length: fc.integer({ min: 4, max: LONGEST }),
  bits: fc.integer({ min: 10, max: 200 }),
});

/** Near a few diagonals, as the runs of one passage are. */
const nearRun = fc
  .tuple(anyRun, fc.constantFrom(-20, 0, 40), fc.integer({ min: -4, max: 4 }))
  .map(([run, diagonal, off]) => ({
    ...run,
    library: Math.max(0, Math.min(LENGTH - LONGEST, run.page + diagonal + off)),
  }));

const anyRuns = fc
  .array(fc.oneof(anyRun, { weight: 4, arbitrary: nearRun }), { maxLength: 40, size: 'max' })
  .map(runs => ({ texts: TEXTS, runs: uniqueBy(beginOf, uniqueBy(endOf, runs)).filter(isWithinText) }));

function isWithinText({ library, length }: Run): boolean {
  return textAt(library, five) === textAt(library + length, five);
}

const textOf = (most: number) => fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: most, size: 'max' });

/** As they are found, where page and library are made up of a few units. */
const realRuns = fc.tuple(textOf(60), textOf(40), textOf(40)).map(([page, ...texts]) => ({
  texts,
  runs: uniqueBy(endOf, foundIn(Uint16Array.from(page), libraryOf(texts))),
}));

/** Checks the chains of many runs, some of them in disorder. */
function checkAll(check: (runs: readonly Run[], chains: readonly Chain[], library: Library) => void): void {
  let linked = 0;
  fc.assert(
    fc.property(fc.oneof(anyRuns, realRuns), ({ texts, runs }) => {
      const library = libraryOf(texts);
      const chains = chainRuns(runs, library);
      check(runs, chains, library);
      linked += chains.filter(chain => chain.runs.length > 1).length;
    }),
    { numRuns: 500 },
  );
  expect(linked).toBeGreaterThan(300);
}

describe('chains of any runs', () => {
  it('have each run once, but for those inside another with three times their bits', () => {
    checkAll((runs, chains) => {
      const chained = chains.flatMap(chain => chain.runs.map(endOf));
      expect(new Set(chained).size).toBe(chained.length);
      const left = runs.filter(run => !chained.includes(endOf(run)));
      expect(left.filter(run => !isOutweighed(run, runs))).toEqual([]);
      expect(runs.map(endOf)).toEqual(expect.arrayContaining(chained));
    });
  });

  it('go on in page and library, over no wider gap than may be, and what they have once no run has twice', () => {
    checkAll((_, chains) => {
      for (const chain of chains) {
        chain.runs.forEach((run, at) => {
          expect(run.length).toBeGreaterThan(0);
          const earlier = chain.runs[at - 1];
          if (!earlier) return;
          const gaps = [
            run.page - earlier.page - earlier.length,
            run.library - earlier.library - earlier.length,
          ];
          expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...gaps)).toBeLessThanOrEqual(WIDEST_GAP);
        });
      }
    });
  });

  it('stay within one document', () => {
    checkAll((_, chains, from) => {
      for (const { runs } of chains) {
        expect(new Set(runs.map(run => textAt(run.library, from))).size).toBe(1);
      }
    });
  });

  it('are worth no less than the best of their runs alone, and no more than all of them together', () => {
    checkAll((runs, chains) => {
      const bitsOf = new Map(runs.map(run => [endOf(run), run.bits]));
      for (const chain of chains) {
        const bits = chain.runs.map(run => bitsOf.get(endOf(run))!);
        expect(chain.bits).toBeGreaterThanOrEqual(Math.max(...bits) - 1e-9);
        expect(chain.bits).toBeLessThanOrEqual(bits.reduce((sum, some) => sum + some, 0) + 1e-9);
      }
    });
  });
});

function isOutweighed(run: Run, runs: readonly Run[]): boolean {
  return runs.some(
    other =>
      other.bits >= 3 * run.bits &&
      other.page <= run.page &&
      run.page + run.length <= other.page + other.length,
  );
}
