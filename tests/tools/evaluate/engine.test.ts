import { describe, expect, it } from 'vitest';
import type { Match } from '../../../core/match/passage.ts';
import { checkAnswer } from '../../../tools/evaluate/engine.ts';

const TEXT = '十个字的页面文字就这样';
const nodes = new Set(['one#p_1']);
const good: Match = {
  start: 1,
  end: 5,
  node: 'one#p_1',
  kind: 'verbatim',
  voice: 'unclear',
  similarity: 1,
  differences: [{ grade: 'number', page: { start: 2, end: 2 }, source: '八', text: '' }],
  parts: [],
};

describe('an answer', () => {
  it('is taken when it is well formed', () => {
    expect(() =>
      checkAnswer([good, { ...good, start: 5, end: 9, differences: [] }], TEXT, nodes),
    ).not.toThrow();
  });

  it.each<[string, Match[]]>([
    ['overlaps', [good, { ...good, start: 4, end: 9 }]],
    ['is out of order', [{ ...good, start: 5, end: 9, differences: [] }, good]],
    ['goes beyond the text', [{ ...good, end: 50 }]],
    ['is empty', [{ ...good, end: 1 }]],
    ['has a node that does not exist', [{ ...good, node: 'one#p_2' }]],
    ['has a similarity above one', [{ ...good, similarity: 1.1 }]],
    ['has a kind that does not exist', [{ ...good, kind: 'same' as Match['kind'] }]],
    ['has a broken place', [{ ...good, start: 1.5 }]],
    [
      'has a difference outside',
      [{ ...good, differences: [{ ...good.differences[0]!, page: { start: 5, end: 6 } }] }],
    ],
  ])('is refused when it %s', (_, matches) => {
    expect(() => checkAnswer(matches, TEXT, nodes)).toThrow(/malformed answer/);
  });
});
