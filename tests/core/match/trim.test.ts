import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/match/affine.ts';
import { type Page, readPage } from '../../../core/match/page.ts';
import { trimBlocks } from '../../../core/match/trim.ts';
import { fold } from './small-library.ts';

/** A page on which what is common stands between straight brackets, and those stretches as blocks, the library's gaps one wider. */
function marked(text: string): { page: Page; blocks: Block[] } {
  const page = readPage(text.replace(/[[\]]/g, ''), fold);
  const blocks: Block[] = [];
  let at = 0;
  text.split(/[[\]]/).forEach((part, ordinal) => {
    const { length } = readPage(part, fold).units;
    if (ordinal % 2 === 1) blocks.push({ page: at, library: 100 + at + ordinal, length });
    at += length;
  });
  return { page, blocks };
}

/** What is left of what is common. */
function left(text: string): string[] {
  const { page, blocks } = marked(text);
  return trimBlocks(blocks, page).map(({ page: from, length }) =>
    String.fromCharCode(...page.units.subarray(from, from + length)),
  );
}

describe('what reaches into a neighbouring statement', () => {
  it.each([
    ['is taken off at the end where it is chance', '[甲乙丙丁戊己]。他们[的]家人都来了', ['甲乙丙丁戊己']],
    ['is taken off at the start where it is chance', '他们[的]家人都来了。[甲乙丙丁戊己]', ['甲乙丙丁戊己']],
    ['is taken off at both ends', '家人[的]事都好，[甲乙丙丁戊己]，他们[的]家人', ['甲乙丙丁戊己']],
    [
      'is taken off where it goes on word for word, of two characters',
      '[甲乙丙丁戊己，庚辛]来了又走',
      ['甲乙丙丁戊己'],
    ],
    [
      'stays where it goes on word for word, of three',
      '[甲乙丙丁戊己，庚辛壬]来了又走了',
      ['甲乙丙丁戊己庚辛壬'],
    ],
    ['stays where it is half of the statement', '[甲乙丙丁戊己，庚辛]来了', ['甲乙丙丁戊己庚辛']],
    [
      'stays at the start where it goes on word for word, of three',
      '他来了又走了[庚辛壬，甲乙丙丁戊己]',
      ['庚辛壬甲乙丙丁戊己'],
    ],
    [
      'stays where it is many single characters',
      '[甲乙丙丁戊己]。他[庚]来[辛]了[壬]又[癸]走[子]了[丑]又[寅]来[卯]',
      [...['甲乙丙丁戊己'], ...'庚辛壬癸子丑寅卯'],
    ],
    [
      'is taken off through several statements',
      '[甲乙丙丁戊己]。他们[的]家人都来了，他们[了]不知道是谁',
      ['甲乙丙丁戊己'],
    ],
    ['stays where it is all that there is', '他们[的]家人都来了，不知道是谁', ['的']],
    ['stays where it is all that there is and ends a statement', '他们家里的人[了]，不知道是谁', ['了']],
    ['stays where it is all that there is and begins a statement', '不知道是谁，[的]家人都来了', ['的']],
    ['stays within one statement', '[甲乙丙丁戊己]他们[的]家人都来了', ['甲乙丙丁戊己', '的']],
  ])('%s', (_, text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  it('is never all, and what is left is of what there was, in order', () => {
    const letters = fc.array(fc.constantFrom(...'甲乙丙丁的，。、'), { minLength: 1, maxLength: 9 });
    const part = letters.map(some => some.join('')).filter(some => /[^，。、]/.test(some));
    const text = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 7 });
    let trimmed = 0;
    fc.assert(
      fc.property(text, part, (parts, end) => {
        const { page, blocks } = marked(parts.map(([own, common]) => `${own}[${common}]`).join('') + end);
        const rest = trimBlocks(blocks, page);
        expect(rest.length).toBeGreaterThan(0);
        let behind = 0;
        for (const { page: from, library, length } of rest) {
          expect(length).toBeGreaterThan(0);
          expect(from).toBeGreaterThanOrEqual(behind);
          behind = from + length;
          const whole = blocks.find(block => block.page <= from && behind <= block.page + block.length);
          expect(library - from).toBe(whole!.library - whole!.page);
        }
        if (rest.length < blocks.length) trimmed += 1;
      }),
      { numRuns: 300 },
    );
    expect(trimmed).toBeGreaterThan(10);
  });
});
