import { describe, expect, it } from 'vitest';
import { parseCounts } from '../../../tools/background/gram-counts.ts';

describe('a table of counts', () => {
  it('is read row by row; rows of another length are left out', () => {
    const { grams, counts } = parseCounts('甲乙\t12\t3\n\ud840\udc00丙\t4\n丙丁\t7\n\n', 2, gram => gram);
    expect(grams).toEqual(['甲乙', '丙丁']);
    expect(counts).toEqual([12, 7]);
  });

  it('counts together what is one when folded', () => {
    const fold = (gram: string) => gram.replace('覆', '复').replace('?', '');
    const { grams, counts, places } = parseCounts('恢复\t9\n复盖\t1\n覆盖\t20\n盖?\t5\n', 2, fold);
    expect(grams).toEqual(['复盖', '恢复']);
    expect(counts).toEqual([21, 9]);
    expect(places.get('恢复')).toBe(1);
  });
});
