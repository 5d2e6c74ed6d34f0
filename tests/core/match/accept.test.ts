import { describe, expect, it } from 'vitest';
import { acceptPieces } from '../../../core/match/accept.ts';
import { smallLibrary } from './small-library.ts';

const GANZHI = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

// Places: title 0–12, first paragraph 12–34, second paragraph 34–56.
const library = smallLibrary([
  `# 天地玄黄宇宙洪荒日月盈昃`,
  `${GANZHI}。`,
  '',
  `金木水火土${GANZHI.slice(5)}。`,
]);

function accepted(...runs: [page: number, place: number, length: number][]): string[] {
  const chain = runs.map(([page, place, length]) => ({ page, library: place, length }));
  return acceptPieces(chain, library).map(({ node }) => node);
}

describe('what is evidence enough', () => {
  it('is a run of seventeen characters, and not of sixteen, as stock formulae reach sixteen', () => {
    expect(accepted([0, 12, 17])).toEqual(['a#p_1']);
    expect(accepted([0, 12, 16])).toEqual([]);
  });

  it('is not such a run where most of the passage is other words', () => {
    expect(accepted([0, 12, 17], [40, 31, 3])).toEqual([]);
  });

  it('is, beside a passage that is, a shorter one that follows the document', () => {
    expect(accepted([0, 12, 22], [22, 34, 9])).toEqual(['a#p_1', 'a#p_2']);
    expect(accepted([0, 12, 22], [22, 34, 8])).toEqual(['a#p_1']);
    expect(accepted([0, 26, 8], [8, 34, 9])).toEqual([]);
  });

  it('is eight characters of a title if they are most of it', () => {
    expect(accepted([0, 0, 8])).toEqual(['a#title']);
    expect(accepted([0, 0, 7])).toEqual([]);
  });

  it('is not eight characters of a title that is much longer', () => {
    const long = smallLibrary([`# ${GANZHI}`]);
    expect(acceptPieces([{ page: 0, library: 0, length: 8 }], long)).toEqual([]);
    expect(acceptPieces([{ page: 0, library: 0, length: 14 }], long)).toHaveLength(1);
  });
});
