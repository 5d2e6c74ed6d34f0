import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tools/evaluate/random.ts';

describe('chance', () => {
  it('runs the same way from the same seed and another from another', () => {
    const draws = (seed: number) => Array.from({ length: 20 }, createRandom(seed).next);
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('draws every one of a few about as often', () => {
    const random = createRandom(1);
    const counts = [0, 0, 0, 0, 0];
    for (let at = 0; at < 10_000; at++) counts[random.below(5)]!++;
    expect(Math.min(...counts)).toBeGreaterThan(1850);
    expect(Math.max(...counts)).toBeLessThan(2150);
  });

  it('shuffles without losing any', () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const order = createRandom(3).shuffled(items);
    expect(order).not.toEqual(items);
    expect(order.sort((a, b) => a - b)).toEqual(items);
  });

  it('has nothing to pick from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});
