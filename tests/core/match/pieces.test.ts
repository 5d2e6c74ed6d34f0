import { describe, expect, it } from 'vitest';
import { divideChain, type Piece, similarityOf } from '../../../core/match/pieces.ts';
import { smallLibrary } from './small-library.ts';

// Folded: 甲乙丙丁 | 记者王 | 一戊己 庚辛壬 癸子丑 | 一寅卯 辰巳午 | 0
const library = smallLibrary([
  '# 甲乙丙丁',
  '@byline 记者王',
  '## 一、戊己',
  '庚辛壬。',
  '癸子丑。',
  '### (一) 寅卯',
  '辰巳午。',
]);

describe('dividing a chain', () => {
  it('cuts where the library goes over to the next cited node, and drops what is not cited', () => {
    const pieces = divideChain([{ page: 100, library: 0, length: 22 }], library);
    expect(pieces.map(({ node, page }) => [node, page.from, page.to])).toEqual([
      ['a#title', 100, 104],
      ['a#sec_1', 107, 116],
      ['a#sec_1__cl_1', 116, 122],
    ]);
  });

  it('takes runs in one node as one piece, with what lies between', () => {
    const [piece, ...others] = divideChain(
      [
        { page: 0, library: 7, length: 3 },
        { page: 5, library: 12, length: 4 },
      ],
      library,
    );
    expect(others).toEqual([]);
    expect(piece).toMatchObject({
      node: 'a#sec_1',
      page: { from: 0, to: 9 },
      library: { from: 7, to: 16 },
      matched: 7,
      longest: 4,
    });
  });

  it('counts a run on over the border of two sentences of the same node', () => {
    const [piece] = divideChain([{ page: 0, library: 8, length: 7 }], library);
    expect(piece).toMatchObject({ matched: 7, longest: 7 });
  });

  it('does not count on where the page or the library leaves something out', () => {
    const gapOnPage = [
      { page: 0, library: 7, length: 4 },
      { page: 5, library: 11, length: 4 },
    ];
    const gapInLibrary = [
      { page: 0, library: 7, length: 4 },
      { page: 4, library: 12, length: 4 },
    ];
    expect(divideChain(gapOnPage, library)[0]!.longest).toBe(4);
    expect(divideChain(gapInLibrary, library)[0]!.longest).toBe(4);
  });
});

describe('the similarity of a piece', () => {
  it.each([
    ['1 where nothing differs', 10, 10, 1],
    ['what is in common over the page where the page has more', 20, 10, 0.5],
    ['what is in common over the library where the library has more', 10, 40, 0.25],
  ])('is %s', (_, page, place, expected) => {
    const piece: Piece = {
      node: 'a#p_1',
      level: 'paragraph',
      matched: 10,
      longest: 10,
      page: { from: 5, to: 5 + page },
      library: { from: 50, to: 50 + place },
    };
    expect(similarityOf(piece)).toBe(expected);
  });
});
