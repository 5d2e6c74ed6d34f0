import { describe, expect, it } from 'vitest';
import { createRandom, seedOf } from '../../../../tools/bench/library/random.ts';

function drawn(seed: number, count: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
}

describe('chance with a seed', () => {
  it('gives the same numbers again, and others for another seed', () => {
    expect(drawn(1, 5)).toEqual(drawn(1, 5));
    expect(drawn(1, 5)).not.toEqual(drawn(2, 5));
  });

  it('lies evenly between 0 and 1', () => {
    const values = drawn(3, 20_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, at) =>
      values.filter(value => Math.floor(value * 10) === at),
    );
    for (const tenth of tenths) expect(Math.abs(tenth.length - 2000)).toBeLessThan(200);
  });

  it('gives whole numbers below a bound', () => {
    const random = createRandom(4);
    const values = new Set(Array.from({ length: 200 }, () => random.below(3)));
    expect([...values].sort()).toEqual([0, 1, 2]);
  });

  it('has a seed for each part', () => {
    expect(new Set(Array.from({ length: 1000 }, (_, part) => seedOf(1, part))).size).toBe(1000);
  });
});
