import { describe, expect, it } from 'vitest';
import { markOf } from '../../../core/match/library.ts';
import type { Page } from '../../../core/match/page.ts';
import { beyondChance, hasFigures, leastFact, mayStand } from '../../../core/match/thresholds.ts';
import { NO_BREAK, STATEMENT_BREAK } from '../../../core/text/breaks.ts';
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

it('what is beyond chance grows by a bit each time that page or library doubles, and what a fact must show with it', () => {
  const page = { units: new Uint16Array(2 ** 12 - 1), beyond: 0 } as Page;
  const [small, large] = [2 ** 8, 2 ** 18].map(length => plainLibrary(new Uint16Array(length), () => 0));
  expect(beyondChance(page, small!)).toBe(26);
  expect(beyondChance(page, large!)).toBe(36);
  expect(leastFact(page, small!)).toBe(20);
  expect(leastFact(page, large!)).toBe(24);
});

describe('before anybody asks where on the page it stands, a piece word for word', () => {
  const units = Uint16Array.from({ length: 60 }, (_, at) => 0x4e00 + at);
  const borders = new Set([0, 20, 30, 60]);
  const marks = units.map((_, at) => markOf(96, borders.has(at) ? STATEMENT_BREAK : NO_BREAK));
  const library = { ...plainLibrary(units, () => 0), marks: Uint8Array.from(marks) };
  const piece = (from: number, to: number, bits: number) => ({
    node: 'a#b',
    level: 'clause' as const,
    owner: 0,
    page: { from: 0, to: to - from },
    library: { from, to },
    blocks: [{ page: 0, library: from, length: to - from }],
    matched: to - from,
    bits,
  });
  const stands = (from: number, to: number, bits: number) =>
    mayStand(piece(from, to, bits), { units } as Page, library);

  it('may be a whole statement of the source, which needs little', () => {
    expect([stands(20, 30, 45), stands(20, 30, 41)]).toEqual([true, false]);
  });

  it('may be one but for a character at either end', () => {
    expect([stands(21, 30, 45), stands(20, 29, 45)]).toEqual([true, true]);
  });

  it('is a term inside a statement, which needs more', () => {
    expect([stands(33, 43, 60), stands(33, 43, 94)]).toEqual([false, true]);
  });

  it('is no term where it is long', () => {
    expect(stands(33, 49, 60)).toBe(true);
  });
});
