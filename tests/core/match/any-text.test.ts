import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeText } from '../../seeds/received.ts';
import { anyText } from '../text/any-text.ts';
import { lettersOf, matchesOf, seenIn } from './shipped-matcher.ts';
import { expectSound } from './sound-matches.ts';

const CLAUSE = nodeText('minsheng-2025#sec_3__cl_7');

describe('matches in any text', () => {
  it('lie in it, in order, and begin and end with what is compared; so do their parts and differences', () => {
    let matched = 0;
    fc.assert(
      fc.property(anyText, text => {
        const matches = matchesOf(text);
        expectSound(matches, text);
        matched += matches.length;
      }),
      { numRuns: 300 },
    );
    expect(matched).toBeGreaterThan(100);
  });
});

describe('awkward text', () => {
  it.each([
    ['NUL between all characters', '\0'],
    ['a lone high surrogate between all characters', '\ud83d'],
    ['a lone low surrogate between all characters', '\ude00'],
    ['marks that turn the direction', '\u202e\u2067'],
  ])('does not hide a clause: %s', (_, between) => {
    const [first, ...others] = seenIn([...CLAUSE].join(between));
    expect(others).toEqual([]);
    expect(first!.slice(0, 2)).toEqual(['minsheng-2025#sec_3__cl_7', 'verbatim']);
    expect(lettersOf(first![2]!)).toBe(lettersOf(CLAUSE));
  });

  it.each([
    ['one character', '哈'],
    ['a phrase of the 意见', '基本公共服务'],
    ['NUL', '\0'],
    ['halves of pairs', '\ud83d'],
    ['opening brackets', '《'],
  ])('may be %s two hundred thousand characters long and says nothing', (_, words) => {
    expect(matchesOf(words.repeat(Math.ceil(200_000 / words.length)))).toEqual([]);
  });

  it('may repeat a whole clause two hundred times: each is found', () => {
    const text = `${CLAUSE}\n`.repeat(200);
    const matches = matchesOf(text);
    expect(matches).toHaveLength(200);
    expect(new Set(matches.map(({ node }) => node))).toEqual(new Set(['minsheng-2025#sec_3__cl_7']));
  });
});
