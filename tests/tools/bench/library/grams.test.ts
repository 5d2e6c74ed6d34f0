import { describe, expect, it } from 'vitest';
import { distinctShare, lettersOf, meanPlaces } from '../../../../tools/bench/library/grams.ts';
import { leafTexts, syntheticPacks } from '../../../../tools/bench/library/synthetic-packs.ts';

describe('grams', () => {
  it('are counted as the share that is distinct', () => {
    expect(distinctShare('甲乙甲乙甲', 2)).toBe(2 / 4);
    expect(distinctShare('甲乙丙丁', 2)).toBe(1);
  });

  it('stand in as many places of a library as they do, on average over the page', () => {
    expect(meanPlaces('甲乙丙', '甲乙甲乙', 2)).toBe((2 + 0) / 2);
    expect(meanPlaces('丙丁', '甲乙', 2)).toBe(0);
  });

  it('of the made-up library repeat as those of real policy prose do', () => {
    const letters = lettersOf(leafTexts(syntheticPacks(32, 1)).join(''));
    const share = distinctShare(letters.slice(0, 200_000), 4);
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.85);
  });
});
