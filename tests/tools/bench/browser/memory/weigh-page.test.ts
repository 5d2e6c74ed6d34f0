import { describe, expect, it } from 'vitest';
import { heaviestRise } from '../../../../../tools/bench/browser/memory/weigh-page.ts';

describe('the process that took the ballast', () => {
  const before = new Map([
    [1, 50],
    [2, 10],
    [3, 90],
  ]);

  it('is the one whose memory rose most', () => {
    const after = new Map([...before, [1, 110], [2, 80], [4, 500]]);
    expect(heaviestRise(before, after, 50)).toBe(2);
    expect(heaviestRise(before, new Map([...after, [3, 900]]), 50)).toBe(3);
  });

  it('is not told where none rose enough, or where it is gone', () => {
    expect(heaviestRise(before, new Map([...before, [1, 60]]), 50)).toBeUndefined();
    expect(heaviestRise(before, new Map(), 50)).toBeUndefined();
  });
});
