import { describe, expect, it } from 'vitest';
import { fitRuns } from '../../../tools/background/fit-runs.ts';
import { fullModel, surprisesUnder } from '../../../tools/background/full-model.ts';
import { countsOf, SENTENCES } from './small-counts.ts';

const model = fullModel(countsOf(SENTENCES));

describe('fitting runs', () => {
  it('has every gram up to the longest of the model once, and how often it stands there', () => {
    const { grams, weights } = fitRuns(model, ['甲乙甲乙丙', '甲']);
    expect(Object.fromEntries(grams.map((gram, at) => [gram, weights[at]]))).toEqual({
      甲: 3,
      乙: 2,
      丙: 1,
      甲乙: 2,
      乙甲: 1,
      乙丙: 1,
      甲乙甲: 1,
      乙甲乙: 1,
      甲乙丙: 1,
      甲乙甲乙: 1,
      乙甲乙丙: 1,
    });
    expect(grams).toHaveLength(11);
  });

  it('gives each the surprise of its last character, counted or not', () => {
    const { grams, costs } = fitRuns(model, ['甲乙丙丁戊', '丑丑丑']);
    for (const [at, gram] of grams.entries()) expect(costs[at]).toBe(surprisesUnder(model, gram).at(-1));
  });
});
