import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildGramIndex,
  type GramShape,
  isPostingOf,
  mix,
  passes,
  placeOf,
  roll,
  shiftFor,
  shiftOf,
} from '../../../core/match/gram-index.ts';
import { markOf } from '../../../core/match/library.ts';

const SMALL: GramShape = { size: 4, stride: 1, leastBits: 6 };

function hashOf(units: Uint16Array, at: number, size: number): number {
  let hash = 0;
  for (let step = 0; step < size; step++) hash = roll(hash, units[at + step]!, shiftOf(size));
  return mix(hash);
}

/** The places that the index has in the bucket of the gram at a place, if the filter lets it pass. */
function placesOf(units: Uint16Array, at: number, shape: GramShape, surprise = 80): number[] {
  const marks = new Uint8Array(units.length).fill(markOf(surprise, 0));
  const { present, starts, postings } = buildGramIndex(units, marks, shape);
  const hash = hashOf(units, at, shape.size);
  const word = present[hash >>> shiftFor(present.length)]!;
  if (passes(word, hash) === 0) return [];
  const bucket = hash >>> shiftFor(starts.length - 1);
  const own = [...postings.subarray(starts[bucket], starts[bucket + 1])];
  return own.filter(posting => isPostingOf(posting, hash)).map(placeOf);
}

const text = fc.uint16Array({ min: 0, max: 3, minLength: 4, maxLength: 60 });

describe('the index of grams', () => {
  it('knows every place of every gram that does not cross a document border', () => {
    fc.assert(
      fc.property(text, units => {
        for (let at = 0; at + 4 <= units.length; at++) {
          const isWhole = units.subarray(at, at + 4).every(unit => unit !== 0);
          expect(placesOf(units, at, SMALL).includes(at)).toBe(isWhole);
        }
      }),
    );
  });

  it('takes each so many places only, where it is told to', () => {
    const units = Uint16Array.from({ length: 40 }, (_, at) => at + 1);
    const shape = { size: 6, stride: 3, leastBits: 17 };
    const found = [...units.keys()].filter(at => at + 6 <= 40 && placesOf(units, at, shape).includes(at));
    expect(found).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33]);
  });

  it('leaves out what is as common as can be', () => {
    const units = Uint16Array.of(1, 2, 3, 4);
    expect(placesOf(units, 0, SMALL, 20)).toEqual([]);
    expect(placesOf(units, 0, SMALL, 32)).toEqual([0]);
  });
});
