import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GramShape } from '../../../core/match/gram-index.ts';
import type { Run } from '../../../core/match/runs.ts';
import { SLICE } from '../../../core/match/sieve.ts';
import { createRandom } from '../../../tools/evaluate/random.ts';
import { foundIn, plainLibrary } from './plain-library.ts';
import { slowRuns } from './slow-runs.ts';

/** The shapes of small, larger and the largest libraries, each with the shortest run that is met wherever it stands. */
const SHAPES: [name: string, shape: GramShape, met: number][] = [
  ['4 at each place', { size: 4, stride: 1, leastBits: 8 }, 5],
  ['6 at each third', { size: 6, stride: 3, leastBits: 17 }, 8],
  ['8 at each fourth', { size: 8, stride: 4, leastBits: 25 }, 11],
];

/** A library in which no unit stands twice, and so much further what a page has beside it. */
const DISTINCT = 64;
const OTHER = 0x8000;

const distinct = Uint16Array.from({ length: DISTINCT }, (_, at) => 1 + at);

/** A page of other units, of so many, that has units of the library from a place on. */
function pageWith(length: number, at: number, from: number, shared: number): Uint16Array {
  const page = Uint16Array.from({ length }, (_, place) => OTHER + (place % 1000));
  page.set(distinct.subarray(from, from + shared), at);
  return page;
}

const short = ({ page, library, length }: Pick<Run, 'page' | 'library' | 'length'>) =>
  `${page} ${library} ${length}`;

/** A run across the end of a slice may be met in both. */
const seen = (runs: readonly Run[]) => [...new Set(runs.map(short))];

describe.each(SHAPES)('a run in a library with grams of %s', (_, shape, met) => {
  const library = plainLibrary(distinct, () => 7, shape);

  it('is met at each place of a short page and of the library, at both ends of either', () => {
    const length = met + 6;
    const missed: string[] = [];
    for (let at = 0; at + met <= length; at++) {
      for (let from = 0; from + met <= DISTINCT; from++) {
        const found = seen(foundIn(pageWith(length, at, from, met), library));
        const run = short({ page: at, library: from, length: met });
        if (found.join() !== run) missed.push(`${run}: ${found}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('is met at each place about the end of a slice', () => {
    const missed: string[] = [];
    for (let at = SLICE - met - 1; at <= SLICE + 1; at++) {
      for (let from = 20; from < 20 + shape.stride; from++) {
        for (const length of [SLICE + met + 1, at + met]) {
          const found = seen(foundIn(pageWith(length, at, from, met), library));
          const run = short({ page: at, library: from, length: met });
          if (found.join() !== run) missed.push(`${run} of ${length}: ${found}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('is met at both places of a library that has it twice, a power of two apart', () => {
    const units = new Uint16Array(2 ** 13 + DISTINCT).fill(OTHER + 5000);
    units.set(distinct);
    units.set(distinct, 2 ** 13);
    const twice = plainLibrary(units, () => 7, shape);
    const found = foundIn(pageWith(met + 6, 2, 8, met), twice);
    expect(found.map(run => run.library).sort((a, b) => a - b)).toEqual([8, 2 ** 13 + 8]);
  });

  it('is met among thousands of others, each of which is weak', () => {
    const count = Math.floor(8000 / met);
    const units = Uint16Array.from({ length: count * met }, (_, at) => 1 + at);
    const long = plainLibrary(units, () => shape.leastBits / shape.size + 0.25, shape);
    const order = createRandom(7).shuffled([...Array(count).keys()]);
    const page = Uint16Array.from(order.flatMap(at => [...units.subarray(at * met, (at + 1) * met)]));
    expect(seen(foundIn(page, long))).toEqual(expect.arrayContaining(seen(slowRuns(page, long, met))));
  });

  it('is met where a slow search finds it, though page and library are made up of few different units', () => {
    let compared = 0;
    fc.assert(
      fc.property(alike, weights, ({ page, texts }, quarters) => {
        const units = Uint16Array.from(texts.flatMap(text => [...text, 0]));
        const weighed = plainLibrary(units, () => quarters.next().value / 4, shape);
        const all = slowRuns(page, weighed, shape.size);
        fc.pre(isRareIn(all));
        const found = seen(foundIn(page, weighed));
        const expected = all.filter(({ length }) => length >= met);
        expect(found).toEqual(expect.arrayContaining(seen(expected)));
        expect(seen(all)).toEqual(expect.arrayContaining(found));
        compared += expected.length;
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(400);
  });

  it('is met where a slow search finds it on a page of several slices that has hundreds', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const random = createRandom(seed);
        const anyUnits = (length: number) => Uint16Array.from({ length }, () => 1 + random.below(30));
        const weighed = plainLibrary(anyUnits(3000), () => 4 + random.below(4), shape);
        const page = anyUnits(2 * SLICE + random.below(100));
        for (let at = random.below(300); at < page.length - 40; at += 40 + random.below(300)) {
          const from = random.below(2960);
          page.set(weighed.units.subarray(from, from + met + random.below(30)), at);
        }
        const found = seen(foundIn(page, weighed));
        expect(found).toEqual(expect.arrayContaining(seen(slowRuns(page, weighed, met))));
        expect(found.length).toBeGreaterThan(200);
      }),
      { numRuns: 5 },
    );
  });
});

/** No run of a page begins so often at one place of the library that the rest is left out. */
function isRareIn(runs: readonly Run[]): boolean {
  const places = runs.map(({ library }) => library);
  return places.every(place => places.filter(other => other === place).length <= 12);
}

/** So surprising that each gram is in the index: quarters of a bit. */
const weights = fc.infiniteStream(fc.integer({ min: 13, max: 32 }));

/** Texts of a few units and a page of stretches of them and of others; so short that no gram is looked at, or stands, too often. */
const alike = fc.integer({ min: 1, max: 6 }).chain(max => {
  const units = (maxLength: number) => fc.array(fc.integer({ min: 1, max }), { maxLength, size: 'max' });
  const texts = fc.array(units(40), { minLength: 1, maxLength: 2 });
  return texts.chain(some => {
    const all = some.flat();
    const stretch = fc.tuple(fc.nat(all.length), fc.nat(24));
    const taken = stretch.map(([from, length]) => all.slice(from, from + length));
    const page = fc.array(fc.oneof(taken, units(4)), { maxLength: 6 });
    return page.map(parts => ({ texts: some, page: Uint16Array.from(parts.flat().slice(0, 27)) }));
  });
});
