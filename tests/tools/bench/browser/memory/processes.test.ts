import { describe, expect, it } from 'vitest';
import {
  descendantsOf,
  parentIn,
  privateBytesIn,
} from '../../../../../tools/bench/browser/memory/processes.ts';

describe('the processes of a browser', () => {
  it('are those that it started and that they started', () => {
    const parents = new Map([
      [2, 1],
      [3, 1],
      [4, 3],
      [5, 4],
      [6, 2],
    ]);
    expect(descendantsOf(3, parents)).toEqual([4, 5]);
    expect(descendantsOf(1, parents).sort()).toEqual([2, 3, 4, 5, 6]);
  });

  it('have their parent behind a name that may hold anything', () => {
    expect(parentIn('812 (Web (Content) 7 8) S 77 812 77 0 -1')).toBe(77);
    expect(parentIn('')).toBeUndefined();
  });

  it('have for themselves what they wrote to, swapped or not', () => {
    const rollup = ['Rss:  900 kB', 'Private_Clean:   300 kB', 'Private_Dirty:   120 kB', 'Swap:   8 kB'];
    expect(privateBytesIn(rollup.join('\n'))).toBe(128 * 1024);
    expect(privateBytesIn('')).toBe(0);
  });
});
