import { describe, expect, it } from 'vitest';
import { linesOf, linesToShow } from '../../../components/check/lines.ts';
import { checkedPassage, differing } from './passages.ts';

describe('the lines of a text', () => {
  it('are in stretches, each of one passage or of none', () => {
    const lines = linesOf('前面，柿子红了。\n后面', [checkedPassage(3, 8)]);
    expect(lines).toEqual([
      { start: 0, stretches: [{ text: '前面，' }, { text: '柿子红了。', passage: 0 }] },
      { start: 9, stretches: [{ text: '后面' }] },
    ]);
  });

  it('share a passage that goes over their end', () => {
    const lines = linesOf('甲乙\n丙丁', [checkedPassage(1, 4)]);
    expect(lines.map(({ stretches }) => stretches)).toEqual([
      [{ text: '甲' }, { text: '乙', passage: 0 }],
      [{ text: '丙', passage: 0 }, { text: '丁' }],
    ]);
  });

  it('say where a passage differs, and where something is left out', () => {
    const differences = [differing(1, 2, '黄', '红'), differing(3, 3, '都', '')];
    const [line] = linesOf('柿红了吗', [checkedPassage(0, 4, { differences })]);
    expect(line!.stretches).toEqual([
      { text: '柿', passage: 0 },
      { text: '红', passage: 0, tone: 'misquoted' },
      { text: '了', passage: 0 },
      { text: '', passage: 0, tone: 'misquoted' },
      { text: '吗', passage: 0 },
    ]);
  });

  it.each([
    ['quoted', false, 'misquoted'],
    ['own', false, 'own-words'],
    ['unclear', false, 'unclear'],
    ['quoted', true, 'ours'],
  ] as const)(
    'take a difference of words that are %s, on the issuer’s page: %s, for %s',
    (voice, isIssuer, tone) => {
      const passage = checkedPassage(0, 2, { voice, isIssuer, differences: [differing(0, 1, '甲', '乙')] });
      expect(linesOf('乙丙', [passage])[0]!.stretches[0]!.tone).toBe(tone);
    },
  );

  it('say what is stock, but not within a passage', () => {
    const lines = linesOf(
      '甲乙丙丁戊\n己庚',
      [checkedPassage(3, 5)],
      [
        { start: 1, end: 4 },
        { start: 6, end: 8 },
      ],
    );
    expect(lines.map(({ stretches }) => stretches)).toEqual([
      [{ text: '甲' }, { text: '乙丙', isStock: true }, { text: '丁戊', passage: 0 }],
      [{ text: '己庚', isStock: true }],
    ]);
  });

  it('hold all of the text, whatever the passages', () => {
    const text = '一二三四五\n六七\n\n八九十';
    const passages = [checkedPassage(0, 2), checkedPassage(2, 7), checkedPassage(9, 12)];
    const lines = linesOf(text, passages, [{ start: 7, end: 9 }]);
    expect(lines.map(({ stretches }) => stretches.map(one => one.text).join('')).join('\n')).toBe(text);
  });
});

describe('the lines that are shown', () => {
  const lines = linesOf('零\n一\n二\n三\n四\n五\n六\n七', [checkedPassage(4, 5), checkedPassage(14, 15)]);
  const shown = (most: number) =>
    linesToShow(lines, most).map(run => run.map(({ stretches }) => stretches[0]!.text).join(''));

  it('are all of a short text', () => {
    expect(shown(8)).toEqual(['零一二三四五六七']);
  });

  it('are of a long one those with passages and their neighbours', () => {
    expect(shown(7)).toEqual(['一二三', '六七']);
  });
});
