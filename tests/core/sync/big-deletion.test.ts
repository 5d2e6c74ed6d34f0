import { describe, expect, it } from 'vitest';
import { isBigDeletion } from '../../../core/sync/big-deletion.ts';

describe('a deletion', () => {
  it.each([
    ['of twenty of very many', 20, 10_000, true],
    ['of nineteen of very many', 19, 10_000, false],
    ['of a fifth', 5, 20, true],
    ['of less than a fifth', 5, 21, false],
    ['of four of four', 4, 0, false],
    ['of none', 0, 0, false],
  ])('%s is big or not', (_, deleted, shown, isBig) => {
    expect(isBigDeletion(deleted, shown)).toBe(isBig);
  });
});
