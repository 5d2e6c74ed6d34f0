import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/match/affine.ts';
import { type Judged, judge } from '../../../core/match/judge.ts';
import { readPage } from '../../../core/match/page.ts';
import { pieceOf, similarityOf } from '../../../core/match/pieces.ts';
import { selectPieces } from '../../../core/match/select.ts';
import { piecesOf } from './pieces-of.ts';
import { plainLibrary } from './plain-library.ts';
import { fold, smallLibrary, surprise } from './small-library.ts';

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

/** Two nodes, the first of 1000 units, in which a unit is worth 5 bits, the second of 1000 in which it is worth 6. */
const two = plainLibrary(new Uint16Array(2000).fill(1), at => (at < 1000 ? 5 : 6));

/** A piece of the first or the second node, with blocks that stand in the source as on the page. */
function piece(node: 'one' | 'two', evidence: number, ...stretches: [from: number, to: number][]): Judged {
  const blocks: Block[] = stretches.map(([from, to]) => ({
    page: from,
    library: from + (node === 'one' ? 0 : 1000),
    length: to - from,
  }));
  const found = pieceOf({ node, level: 'clause', owner: 0 }, blocks, two);
  const shares = { pageShare: 1, sourceShare: 1, isHeading: false };
  return { ...found, ...shares, core: found, evidence, similarity: similarityOf(found) };
}

/** Which of these pieces are left of a page of statements of so many characters. */
function left(statements: readonly number[], ...pieces: Judged[]): (string | number)[][] {
  const page = readPage(statements.map(length => '某'.repeat(length)).join('，'), fold);
  return selectPieces(pieces, page, two).map(({ node, page: { from, to } }) => [node, from, to]);
}

describe('a piece that a stronger one explains', () => {
  it('falls away where that is of its node and explains four fifths of it, and is else kept where it goes on', () => {
    expect(left([8, 2], piece('one', 60, [0, 8]), piece('one', 50, [0, 10]))).toEqual([['one', 0, 8]]);
    expect(left([8, 3], piece('one', 60, [0, 8]), piece('one', 50, [0, 11]))).toEqual([
      ['one', 0, 8],
      ['one', 8, 11],
    ]);
  });

  it('falls away where that is of another node word for word and explains it all', () => {
    const whole = piece('one', 90, [0, 16]);
    expect(left([8, 8], whole, piece('two', 50, [8, 16]))).toEqual([['one', 0, 16]]);
    expect(left([8, 8, 1], whole, piece('two', 50, [8, 17]))).toEqual([
      ['one', 0, 8],
      ['two', 8, 17],
    ]);
  });

  it('is kept where that is of another node and has gaps', () => {
    const changed = piece('one', 90, [0, 8], [9, 17]);
    expect(left([9, 8], changed, piece('two', 50, [9, 17]))).toEqual([
      ['one', 0, 8],
      ['two', 9, 17],
    ]);
  });

  it('falls away wherever in a long one it lies', () => {
    const long = piece('one', 4000, [0, 900]);
    for (const at of [400, 508, 600, 892]) {
      expect(left([at, 900 - at, 2], long, piece('one', 40, [at, at + 8]))).toEqual([['one', 0, 900]]);
    }
    expect(left([900, 2], long, piece('one', 40, [892, 902]))).toEqual([['one', 0, 900]]);
  });
});

it('a statement goes to what has it word for word, not to what has a little more of it with changes', () => {
  const changed = piece('two', 40, [0, 4], [8, 12]);
  const same = piece('one', 40, [3, 12]);
  expect(changed.bits).toBeGreaterThan(same.bits);
  expect(left([12], changed, same)).toEqual([['one', 3, 12]]);
});
