import { Converter } from 'opencc-js/cn2t';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { simplify } from '../../../core/text/simplify.ts';
import { nodeText } from '../../seeds/received.ts';
import { matchesOf } from './shipped-matcher.ts';

vi.mock('../../../core/text/simplify.ts', { spy: true });

const calls = vi.mocked(simplify);
const traditional = Converter({ from: 'cn', to: 't' });

/** Paragraphs that say by turns whose words they are; those of another place lead on from nothing before. */
const LEADS = ['意见提出，', '我省将出台办法，', '邻居读得很慢，'];
const CLAUSES = [
  'minsheng-2025#sec_3__cl_7',
  'minsheng-2025#sec_2__cl_4',
  'minsheng-2025#sec_1__cl_1',
  'minsheng-2025#sec_4__cl_9',
  'minsheng-2025#sec_2__cl_3',
].map(nodeText);
const PARAGRAPHS = CLAUSES.map((clause, at) => `邻居读得很慢。${LEADS[at % LEADS.length]}${clause}`);

/** Words of no document, longer than a voice is looked for across. */
const FAR = '柿子树下有人下棋，棋盘是石头的，石头是凉的。'.repeat(80);

/** What is recognised of clauses, title and headings aside, in the order of the page. */
function voicesIn(text: string): [string, string][] {
  return matchesOf(text)
    .filter(({ kind }) => kind !== 'title-mention')
    .map(({ node, voice }) => [node, voice]);
}

beforeEach(() => {
  calls.mockClear();
});

describe('where passages stand close together', () => {
  const crowded = PARAGRAPHS.join('\n');
  const apart = PARAGRAPHS.join(`\n${FAR}\n`);

  it('whose words they are is told as where they stand far from one another, and in either script', () => {
    const voices = voicesIn(crowded);
    expect(new Set(voices.map(([, voice]) => voice))).toEqual(new Set(['quoted', 'own', 'unclear']));
    expect(voicesIn(apart)).toEqual(voices);
    expect(voicesIn(traditional(crowded))).toEqual(voices);
    expect(voicesIn(traditional(apart))).toEqual(voices);
  });

  it('what is around them is put into Simplified characters once', () => {
    const text = traditional(crowded);
    const { length } = matchesOf(text);
    expect(length).toBeGreaterThan(1);
    expect(calls.mock.calls.map(([given]) => given)).toEqual([text]);
  });

  it('and where they do not, no more than their surroundings', () => {
    const text = traditional(apart);
    const { length } = matchesOf(text);
    expect(simplify).toHaveBeenCalledTimes(length);
    for (const [given] of calls.mock.calls) expect(given.length).toBeLessThan(text.length / 2);
  });
});
