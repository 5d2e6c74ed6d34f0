import { describe, expect, it } from 'vitest';
import { chainRuns } from '../../../core/match/chain.ts';
import { evidenceOf } from '../../../core/match/evidence.ts';
import { readPage } from '../../../core/match/page.ts';
import { divideChain } from '../../../core/match/pieces.ts';
import { fold, runsOf, smallLibrary } from './small-library.ts';

const FIRST = '甲乙丙丁戊己';
const SECOND = '庚辛壬癸子丑';

function evidence(text: string, ownBits: number): number {
  const library = smallLibrary(['# 题', `${FIRST}寅卯${SECOND}。`]);
  const page = readPage(text, fold);
  const [chain] = chainRuns(runsOf(text, library), library);
  const [piece] = divideChain(chain!, page, library, 'sentences');
  return evidenceOf(piece!, page, part =>
    Uint8Array.from(part, letter => ('的了'.includes(letter) ? ownBits : 5) * 16),
  );
}

describe('the evidence of a piece', () => {
  it('is the sum of its bits where it is word for word', () => {
    expect(evidence(FIRST, 5)).toBe(30);
  });

  it('is lessened more by words that read fluently than by slips', () => {
    const text = `${FIRST}的了${SECOND}`;
    expect(evidence(text, 1)).toBeLessThan(evidence(text, 12));
    expect(evidence(text, 12)).toBeLessThan(60);
  });
});
