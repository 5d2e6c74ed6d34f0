import { describe, expect, it } from 'vitest';
import { judge } from '../../../core/match/judge.ts';
import { selectPieces } from '../../../core/match/select.ts';
import { piecesOf } from './pieces-of.ts';
import { smallLibrary, surprise } from './small-library.ts';

const ONE = '甲乙丙丁戊己';
const TWO = '庚辛壬癸子丑';
const library = smallLibrary(['# 题', `${ONE}，庚辛壬癸。`], ['# 目', `丙丁戊己，${TWO}。`]);

function selected(text: string): (string | number)[][] {
  const { page, pieces } = piecesOf(text, library);
  const judged = pieces.map(piece => judge(piece, page, library, surprise));
  return selectPieces(judged, page, library)
    .sort((a, b) => a.page.from - b.page.from)
    .map(piece => [piece.node, piece.page.from, piece.page.to]);
}

describe('pieces that overlap on the page', () => {
  it('have each statement from where it is explained best', () => {
    expect(selected(`${ONE}，${TWO}。`)).toEqual([
      ['a#p_1', 0, 6],
      ['b#p_1', 6, 12],
    ]);
  });

  it('that say nothing new fall away', () => {
    expect(selected(`${ONE}。`)).toEqual([['a#p_1', 0, 6]]);
  });
});
