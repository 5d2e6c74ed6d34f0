import { describe, expect, it } from 'vitest';
import { addCase, newTally } from '../../../../tools/evaluate/anchoring/anchoring-score.ts';
import {
  isHalved,
  markPage,
  ownSentences,
  stretchOf,
  unmarkPage,
  withStretch,
} from '../../../../tools/evaluate/anchoring/marked-page.ts';

const TEXT = '第一句话。第二句话，还有下文。第三句话。';
const marked = markPage(TEXT, { start: 7, end: 9 });

describe('a page on which a stretch is followed', () => {
  it('says where the stretch is, whatever was put in before', () => {
    expect(stretchOf(marked)).toBe('句话');
    expect(unmarkPage(marked)).toEqual({ text: TEXT, place: { start: 7, end: 9 } });
    expect(unmarkPage(`新。${withStretch(marked, '章节')}`)).toEqual({
      text: `新。${TEXT.replace('第二句话', '第二章节')}`,
      place: { start: 9, end: 11 },
    });
  });

  it('says that the stretch is gone, or half of it', () => {
    const { start, end } = ownSentences(marked);
    const without = marked.slice(0, start) + marked.slice(end);
    expect(unmarkPage(without)).toEqual({ text: '第一句话。第三句话。', place: undefined });
    expect([isHalved(marked), isHalved(without), isHalved(marked.slice(0, 9))]).toEqual([false, false, true]);
  });
});

describe('the score of anchoring', () => {
  const score = (anchored: Parameters<typeof addCase>[1], isContrary = false, isGone = false) => {
    const tally = newTally();
    addCase(tally, anchored, { text: TEXT, places: isGone ? [] : [{ start: 5, end: 9 }], isContrary });
    return tally.wrong;
  };

  it('calls wrong what stands elsewhere, or on words that are gone', () => {
    expect(score({ kind: 'found', start: 5, end: 9, by: 'quote' })).toBe(0);
    expect(score({ kind: 'found', start: 5, end: 10, by: 'quote' })).toBe(0);
    expect(score({ kind: 'found', start: 5, end: 14, by: 'quote' })).toBe(1);
    expect(score({ kind: 'changed', start: 0, end: 4, by: 'quote', what: 'number' })).toBe(1);
    expect(score({ kind: 'found', start: 5, end: 9, by: 'quote' }, false, true)).toBe(1);
  });

  it('calls wrong what is found although it says something else, and no orphan', () => {
    expect(score({ kind: 'found', start: 5, end: 9, by: 'quote' }, true)).toBe(1);
    expect(score({ kind: 'changed', start: 5, end: 9, by: 'quote', what: 'number' }, true)).toBe(0);
    expect(score({ kind: 'orphan', why: 'tie' }, true)).toBe(0);
  });
});
