import { describe, expect, it } from 'vitest';
import { chainRuns, WIDEST_GAP } from '../../../core/match/chain.ts';
import { runsOf, smallLibrary } from './small-library.ts';

const FIRST = '甲乙丙丁戊己';
const SECOND = '庚辛壬癸子丑';
const apart = (gap: number) => '某'.repeat(gap);

function chained(page: string, ...outlines: string[][]) {
  const library = smallLibrary(...outlines);
  return chainRuns(runsOf(page, library), library).map(({ runs }) => runs.map(run => run.length));
}

describe('chaining runs', () => {
  it('joins what follows in the same order, over a gap on either side', () => {
    expect(chained(`${FIRST}一个${SECOND}`, ['# 题', `${FIRST}寅卯${SECOND}。`])).toEqual([[6, 6]]);
  });

  it('does not join what the source has in the other order', () => {
    expect(chained(FIRST + SECOND, ['# 题', `${SECOND}寅${FIRST}。`])).toEqual([[6], [6]]);
  });

  it('joins over the widest gap and no wider', () => {
    const outline = ['# 题', `${FIRST}寅${SECOND}。`];
    expect(chained(FIRST + apart(WIDEST_GAP) + SECOND, outline)).toHaveLength(1);
    expect(chained(FIRST + apart(WIDEST_GAP + 1) + SECOND, outline)).toHaveLength(2);
  });

  it('never joins two documents, though one ends where the other begins', () => {
    expect(chained(FIRST + SECOND, ['# 题', `${FIRST}。`], [`# ${SECOND}`])).toEqual([[6], [6]]);
  });

  it('is worth the bits of its runs less the price of the gap', () => {
    const library = smallLibrary(['# 题', `${FIRST}寅卯${SECOND}。`]);
    const [chain] = chainRuns(runsOf(`${FIRST}一个${SECOND}`, library), library);
    expect(chain!.bits).toBeLessThan(60);
    expect(chain!.bits).toBeGreaterThan(50);
  });
});
