import { describe, expect, it } from 'vitest';
import { chainRuns, WIDEST_GAP } from '../../../core/match/chain.ts';
import type { Run } from '../../../core/match/runs.ts';
import { plainLibrary } from './plain-library.ts';
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

  it('leaves what is cut off from a better chain with all that its own first run has', () => {
    const strong = run(0, 100, 20, 100);
    const after = run(80, 180, 8, 40);
    const chains = chainRuns(
      [strong, after],
      plainLibrary(new Uint16Array(300).fill(1), () => 5),
    );
    expect(chains.map(({ bits }) => bits)).toEqual([100, 40]);
  });

  it('leaves what was linked for the sake of a better chain by itself where that goes elsewhere', () => {
    const strong = run(0, 100, 20, 100);
    const weak = run(22, 122, 4, 20);
    const other = run(21, 172, 4, 300);
    const far = run(86, 170, 20, 100);
    const chains = chainRuns(
      [strong, weak, other, far],
      plainLibrary(new Uint16Array(300).fill(1), () => 5),
    );
    expect(chains.map(({ runs }) => runs)).toEqual([[strong, other], [far], [weak]]);
    expect(chains.slice(1).map(({ bits }) => bits)).toEqual([100, 20]);
  });
});

function run(page: number, library: number, length: number, bits: number): Run {
  return { page, library, length, bits };
}
