import { describe, expect, it } from 'vitest';
import type { Page } from '../../../core/match/page.ts';
import { chanceOf, hasFigures, leastFact } from '../../../core/match/thresholds.ts';
import { plainLibrary } from './plain-library.ts';
import { unitsOf } from './small-library.ts';

function tells(text: string): boolean {
  return hasFigures([{ page: 0, library: 0, length: text.length }], unitsOf(text));
}

describe('figures tell a fact', () => {
  it('where there are two, of three digits together, one of them of two or more', () => {
    expect(['增长25占8', '前5个月增长12'].map(tells)).toEqual([true, true]);
  });

  it('not where there is one, nor where all are single ones, as in a name', () => {
    expect(['占2025', '4横4纵8条', '第1第2'].map(tells)).toEqual([false, false, false]);
  });

  it('only those that page and source have in common', () => {
    const units = unitsOf('增长25占8');
    expect(hasFigures([{ page: 0, library: 0, length: 4 }], units)).toBe(false);
  });
});

it('what may be chance grows by a bit each time that page or library doubles, and what a fact must show with it', () => {
  const page = { units: new Uint16Array(2 ** 12 - 1) } as Page;
  const [small, large] = [2 ** 8, 2 ** 18].map(length => plainLibrary(new Uint16Array(length), () => 0));
  expect(chanceOf(page, small!)).toBe(20);
  expect(chanceOf(page, large!)).toBe(30);
  expect(leastFact(page, small!)).toBe(20);
  expect(leastFact(page, large!)).toBe(24);
});
