import { describe, expect, it } from 'vitest';
import { nodeText } from '../../seeds/received.ts';
import { matchesOf } from './shipped-matcher.ts';

const CLAUSE = nodeText('minsheng-2025#sec_3__cl_7');
const CHANGED = CLAUSE.replace('不低于80%', '不低于73%');

describe('a page that says the same over and over', () => {
  const text = `${CHANGED}\n\n邻居听完笑了。\n\n`.repeat(4);
  const matches = matchesOf(text);

  it('has each time the same difference, where it stands that time', () => {
    expect(CHANGED).not.toBe(CLAUSE);
    expect(matches).toHaveLength(4);
    for (const { differences, start, end } of matches) {
      expect(differences.map(({ grade, source }) => [grade, source])).toEqual([['number', '80%']]);
      const [{ page }] = differences as [(typeof differences)[0]];
      expect(text.slice(page.start, page.end)).toBe('73%');
      expect(start <= page.start && page.end <= end).toBe(true);
    }
  });

  it('and says something else where it says something else', () => {
    const [first, second] = matchesOf(`${CHANGED}\n\n邻居听完笑了。\n\n${CLAUSE}`);
    expect([first!.kind, second!.kind]).toEqual(['near-verbatim', 'verbatim']);
  });
});
