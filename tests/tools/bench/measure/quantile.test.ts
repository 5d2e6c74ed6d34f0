import { describe, expect, it } from 'vitest';
import { quantile } from '../../../../tools/bench/measure/quantile.ts';

describe('a quantile', () => {
  it('is the least value that the share does not exceed, in whatever order they come', () => {
    const values = [9, 2, 10, 4, 7, 6, 5, 8, 3, 1];
    expect([0, 0.1, 0.11, 0.9, 0.91, 1].map(share => quantile(values, share))).toEqual([1, 1, 2, 9, 10, 10]);
  });

  it('of none is no number', () => {
    expect(quantile([], 0.9)).toBeNaN();
  });
});
