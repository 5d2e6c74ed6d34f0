import { describe, expect, it } from 'vitest';
import { collect } from '../../../../tools/bench/browser/loads.ts';

function countingUp(): () => Promise<number> {
  let at = 0;
  return async () => at++;
}

describe('loads', () => {
  it('are taken until enough of them count', async () => {
    expect(await collect(3, countingUp(), one => one % 2 === 1)).toEqual([1, 3, 5]);
  });

  it('are given up where too few count', async () => {
    await expect(collect(3, countingUp(), one => one === 1)).rejects.toThrow('only 1 of 3');
  });
});
