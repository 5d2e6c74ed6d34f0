import { expect, it } from 'vitest';
import { distanceOf, separationOf, stretchDistanceOf } from '../../../tools/background/measure.ts';

/** Each character costs its digit. */
const digits = (run: string) => Array.from(run, Number);

it('phrases are told apart by their cost a character', () => {
  const phrases = { stock: ['1111', '2255', '9999'], distinctive: ['8888', '9999'] };
  expect(separationOf(digits, phrases)).toEqual({
    auc: (2 + 2 + 0.5) / 6,
    aucAfterThird: (2 + 2 + 0.5) / 6,
    right: 4,
    dearestStock: 9,
  });
});

it('distance is taken by run and by character', () => {
  const shifted = (run: string) => digits(run).map((cost, at) => cost + (at % 2 === 0 ? 1 : -1));
  expect(distanceOf(shifted, digits, ['34', '5'])).toEqual({
    perRun: 0.5,
    perCharacter: 1,
    bits: 13 / 3,
    fullBits: 4,
  });
});

it('distance over stretches is of their sums, and a character of the full model counts for what the format holds', () => {
  const half = (run: string) => digits(run).map(cost => cost / 2);
  expect(stretchDistanceOf(half, digits, ['246', '8', '44'], 2)).toEqual({ mean: 4, most95: 5, worst: 5 });
  expect(stretchDistanceOf(half, digits, ['246'], 2, 4)).toEqual({ mean: 3, most95: 3, worst: 3 });
});
