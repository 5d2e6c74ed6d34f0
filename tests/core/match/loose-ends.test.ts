import { describe, expect, it } from 'vitest';
import type { Library } from '../../../core/match/library.ts';
import { withoutLooseEnds } from '../../../core/match/loose-ends.ts';
import { readPage } from '../../../core/match/page.ts';
import { pieceOf } from '../../../core/match/pieces.ts';
import { fold, smallLibrary } from './small-library.ts';

const SOURCE = '寅卯辰巳。甲乙丙丁戊己庚辛，壬癸子丑。午未申酉。';
const library = smallLibrary(['# 题', SOURCE]);

/** What is left of a piece that has these runs of the page in common with the source, each as it stands first in both. */
function kept(text: string, ...runs: string[]): string {
  return keptOf(library, text, ...runs);
}

function keptOf(library: Library, text: string, ...runs: string[]): string {
  const units = String.fromCharCode(...library.units);
  const page = readPage(text, fold);
  const onPage = String.fromCharCode(...page.units);
  const blocks = runs.map(run => ({
    page: onPage.indexOf(run),
    library: units.indexOf(run),
    length: run.length,
  }));
  const piece = pieceOf({ node: 'a#p_1', level: 'paragraph', owner: 0 }, blocks, library);
  const { from, to } = withoutLooseEnds(piece, page, library).page;
  return onPage.slice(from, to);
}

describe('an end that a piece has in common by chance', () => {
  it.each([
    ['a character of the word before', '鼠寅牛，甲乙丙丁戊己庚辛。', ['寅', '甲乙丙丁戊己庚辛']],
    ['a character right before a comma', '鼠巳，甲乙丙丁戊己庚辛。', ['巳甲乙丙丁戊己庚辛']],
    [
      'a character that ends another sentence of the source',
      '鼠辰甲乙丙丁戊己庚辛。',
      ['辰', '甲乙丙丁戊己庚辛'],
    ],
    ['two characters of the next sentence', '甲乙丙丁戊己庚辛。午未鼠牛。', ['甲乙丙丁戊己庚辛', '午未']],
    [
      'two characters of the next sentence, where the source goes on with a comma',
      '甲乙丙丁戊己庚辛。壬癸鼠牛。',
      ['甲乙丙丁戊己庚辛壬癸'],
    ],
    [
      'single characters of the next sentence',
      '甲乙丙丁戊己庚辛。午鼠申牛。',
      ['甲乙丙丁戊己庚辛', '午', '申'],
    ],
  ])('falls away: %s', (_, text, runs) => {
    expect(kept(text, ...runs)).toBe('甲乙丙丁戊己庚辛');
  });

  it.each([
    [
      'three characters',
      '甲乙丙丁戊己庚辛。午未申鼠。',
      ['甲乙丙丁戊己庚辛', '午未申'],
      '甲乙丙丁戊己庚辛午未申',
    ],
    [
      'two of the same sentence',
      '甲乙，丙丁戊己庚辛，鼠子丑牛。',
      ['甲乙丙丁戊己庚辛', '子丑'],
      '甲乙丙丁戊己庚辛鼠子丑',
    ],
    ['a word by itself', '寅卯。甲乙丙丁戊己庚辛。', ['寅卯', '甲乙丙丁戊己庚辛'], '寅卯甲乙丙丁戊己庚辛'],
    ['all that there is', '鼠甲牛。', ['甲'], '甲'],
  ])('is not %s', (_, text, runs, all) => {
    expect(kept(text, ...runs)).toBe(all);
  });
});
