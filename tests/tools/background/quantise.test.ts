import { describe, expect, it } from 'vitest';
import { quantise } from '../../../tools/background/quantise.ts';

describe('a codebook', () => {
  it('holds every pair where they are few', () => {
    const { costs, detours, numbers } = quantise([1, 2, 2], [0, 0.5, 3], [1, 1, 1], 3);
    expect(Array.from(numbers, number => [costs[number], detours[number]])).toEqual([
      [16, 0],
      [32, 8],
      [32, 48],
    ]);
  });

  it('puts the pairs nearer to what weighs more', () => {
    const { costs, numbers } = quantise([1, 1.5, 12], [0, 0, 0], [9, 1, 1], 1);
    expect(costs[numbers[0]!]).toBe(17);
    expect(costs[numbers[2]!]).toBe(192);
  });

  it('never gives a detour to a gram that has none, nor takes one away', () => {
    const costs = Array.from({ length: 200 }, (_, at) => at / 20);
    const given = costs.map((_, at) => (at % 3 === 0 ? 0 : 1 / 16 + (at % 7) / 16));
    const { detours, numbers } = quantise(
      costs,
      given,
      costs.map(() => 1),
      3,
    );
    expect(given.map(detour => detour === 0)).toEqual(Array.from(numbers, number => detours[number] === 0));
  });
});
