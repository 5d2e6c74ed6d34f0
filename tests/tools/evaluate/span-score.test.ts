import { describe, expect, it } from 'vitest';
import type { Match } from '../../../core/match/passage.ts';
import { addPage, newTally, type TrueSpan } from '../../../tools/evaluate/span-score.ts';

const TEXT = '开头几句，这里有十二个字写在中间。后面还有别的话要说';
const start = TEXT.indexOf('这里');
const span: TrueSpan = { start, end: TEXT.indexOf('。'), documents: ['one'] };

function answer(from: number, to: number, node = 'one#p_1', kind: Match['kind'] = 'verbatim'): Match {
  return { start: from, end: to, node, kind, voice: 'unclear', similarity: 1, differences: [], parts: [] };
}

function tallyOf(...matches: Match[]) {
  const tally = newTally();
  addPage(tally, TEXT, [span], matches);
  return tally;
}

describe('the score of spans', () => {
  it('gives everything to a perfect answer', () => {
    const tally = tallyOf(answer(span.start, span.end));
    const letters = span.end - span.start;
    expect(tally).toEqual({
      spans: 1,
      found: 1,
      overlap: 1,
      letters,
      lettersFound: letters,
      predictions: 1,
      predictionsRight: 1,
      verbatim: 1,
    });
  });

  it('gives less to one that is shifted, by the letters of either', () => {
    const tally = tallyOf(answer(span.start + 3, span.end + 4));
    const length = span.end - span.start;
    // Four code units further, one of which is the full stop.
    expect(tally.overlap).toBeCloseTo((length - 3) / (length + 3));
    expect(tally).toMatchObject({ found: 1, lettersFound: length - 3, predictionsRight: 1 });
  });

  it('does not find what is covered by less than half', () => {
    expect(tallyOf(answer(span.start, span.start + 5))).toMatchObject({
      found: 0,
      lettersFound: 5,
      overlap: 0,
    });
  });

  it('does not count punctuation at the ends', () => {
    expect(tallyOf(answer(span.start - 1, span.end + 1)).overlap).toBe(1);
  });

  it('finds nothing in another document, and holds the answer for wrong', () => {
    expect(tallyOf(answer(span.start, span.end, 'two#p_1'))).toMatchObject({
      found: 0,
      predictions: 1,
      predictionsRight: 0,
    });
  });

  it('takes either of two documents that have the same words', () => {
    const tally = newTally();
    addPage(tally, TEXT, [{ ...span, documents: ['one', 'two'] }], [answer(span.start, span.end, 'two#p_1')]);
    expect(tally).toMatchObject({ found: 1, predictionsRight: 1 });
  });

  it('puts two answers for one span together, and asks both to be verbatim', () => {
    const middle = span.start + 4;
    const near = answer(middle, span.end, 'one#p_1', 'near-verbatim');
    expect(tallyOf(answer(span.start, middle), near)).toMatchObject({ found: 1, overlap: 1, verbatim: 0 });
  });

  it('does not hold against an answer what lies in another true span', () => {
    const tally = newTally();
    const title = { start: 0, end: start - 1, documents: ['one'] };
    addPage(tally, TEXT, [span], [answer(0, span.end)], [title]);
    expect(tally).toMatchObject({ spans: 1, found: 1, overlap: 1, predictionsRight: 1 });
  });
});
