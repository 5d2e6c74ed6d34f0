import { describe, expect, it } from 'vitest';
import { fullModel, NEVER_COUNTED, surprisesUnder } from '../../../tools/background/full-model.ts';
import { parseCounts } from '../../../tools/background/gram-counts.ts';
import { countsOf } from './small-counts.ts';

describe('the full model', () => {
  it('takes the discount from each count and gives it to the shorter context', () => {
    const model = fullModel(countsOf(['甲乙', '甲丙', '甲乙', '乙']));
    // 甲 was seen 3 times of 7, 乙 3 times; 甲乙 twice, 甲丙 once, so that 甲 leaves 2 × 0.75 of 3 to be shared out.
    const lower = (2 * 0.75) / 3;
    expect(surprisesUnder(model, '甲乙')).toEqual([
      expect.closeTo(-Math.log2(3 / 7)),
      expect.closeTo(-Math.log2((2 - 0.75) / 3 + lower * (3 / 7))),
    ]);
    expect(surprisesUnder(model, '甲甲')[1]).toBeCloseTo(-Math.log2(lower * (3 / 7)));
    expect(surprisesUnder(model, '丁')).toEqual([NEVER_COUNTED]);
  });

  it('will not have counts of a longer gram without those of its parts', () => {
    const [, pairs] = countsOf(['甲乙']);
    expect(() => fullModel([parseCounts('甲\t3\n', 1, gram => gram), pairs!])).toThrow('乙');
  });
});
