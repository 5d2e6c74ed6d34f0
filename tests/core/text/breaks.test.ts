import { describe, expect, it } from 'vitest';
import { breakBefore } from '../../../core/text/breaks.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { normalize } from '../../../core/text/normalize.ts';

const fold = createFolding('');

/** What stands before the last unit. */
function before(text: string): number {
  const normalized = normalize(text, fold);
  return breakBefore(text, normalized, normalized.units.length - 1);
}

describe('what stands before a unit', () => {
  it.each([
    ['甲乙', 0],
    ['甲 乙', 0],
    ['甲“乙', 0],
    ['甲，乙', 1],
    ['甲、乙', 1],
    ['甲（乙', 1],
    ['甲\n乙', 1],
    ['甲。乙', 2],
    ['甲；”乙', 2],
    ['甲\n\n乙', 2],
    ['甲\n 　\n乙', 2],
    ['1,0', 0],
    ['乙', 2],
  ])('%j: %i', (text, expected) => {
    expect(before(text)).toBe(expected);
  });
});
