import { describe, expect, it } from 'vitest';
import { joinNeighbours } from '../../../core/match/join.ts';
import { piecesOf } from './pieces-of.ts';
import { smallLibrary } from './small-library.ts';

const FIRST = '甲乙丙丁戊己';
const LAST = '庚辛壬癸子丑';
const FAR = '某'.repeat(90);
const library = smallLibrary(['# 题', `${FIRST}。${FAR}。${LAST}。`]);

function joined(text: string): number[] {
  const { page, pieces } = piecesOf(text, library);
  const inOrder = pieces.sort((a, b) => a.page.from - b.page.from);
  return joinNeighbours(inOrder, page, library).map(({ matched }) => matched);
}

describe('neighbours on the page', () => {
  it('are one passage where they follow each other in their node', () => {
    expect(joined(`${FIRST}。${LAST}。`)).toEqual([12]);
  });

  it('are two where their node has them in the other order', () => {
    expect(joined(`${LAST}。${FIRST}。`)).toEqual([6, 6]);
  });

  it('are two where the page has words between', () => {
    expect(joined(`${FIRST}。寅卯辰。${LAST}。`)).toEqual([6, 6]);
  });
});
