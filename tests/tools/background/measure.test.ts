import { expect, it } from 'vitest';
import { distanceOf, separationOf } from '../../../tools/background/measure.ts';

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
