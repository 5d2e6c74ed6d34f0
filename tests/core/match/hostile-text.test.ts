import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSES, nodeText } from '../../seeds/received.ts';
import { fragment } from '../text/any-text.ts';
import { matchesOf } from './shipped-matcher.ts';
import { expectSound } from './sound-matches.ts';

const CLAUSE = nodeText('minsheng-2025#sec_3__cl_7');

/** What no page should have and some have. */
const STRANGE: [name: string, character: string][] = [
  ['a lone high surrogate', '\ud83d'],
  ['a lone low surrogate', '\ude00'],
  ['two halves in the wrong order', '\ude00\ud83d'],
  ['an unassigned character', '\u0378'],
  ['an unassigned character beyond the basic plane', '\u{2ffff}'],
  ['the last code point', '\u{10ffff}'],
  ['a character for private use', '\ue000'],
  ['a character for private use beyond the basic plane', '\u{f0000}'],
  ['what is no character', '\uffff'],
  ['what is no character and turns the bytes', '\ufffe'],
  ['NUL', '\0'],
  ['a mark of the direction', '\u200f'],
  ['a mark that turns the direction', '\u202e'],
  ['a byte order mark', '\ufeff'],
];

describe.each(STRANGE)('%s', (_, character) => {
  it('between all characters hides no clause', () => {
    for (const node of CLAUSES) {
      const text = [...nodeText(node)].join(character);
      const matches = matchesOf(text);
      expectSound(matches, text);
      expect(matches.map(match => [match.node, match.kind])).toEqual([[node, 'verbatim']]);
    }
  });

  it('a hundred thousand times before and behind a clause hides nothing of it', () => {
    const beside = character.repeat(100_000 / character.length);
    const text = beside + CLAUSE + beside;
    const matches = matchesOf(text);
    expect(matches).toMatchObject([
      {
        start: beside.length,
        end: beside.length + CLAUSE.length,
        node: 'minsheng-2025#sec_3__cl_7',
        kind: 'verbatim',
      },
    ]);
  });
});

/** A stretch of a document with something in place of each so many characters, or between them. */
const strewn = fc
  .tuple(
    fragment,
    fc.constantFrom(...STRANGE.map(([, character]) => character), '某', '', '\n\n'),
    fc.integer({ min: 2, max: 9 }),
    fc.boolean(),
  )
  .map(([words, by, every, isBetween]) =>
    [...words]
      .map((character, at) => (at % every < every - 1 ? character : isBetween ? character + by : by))
      .join(''),
  );

describe('text with strange characters', () => {
  it('has matches that lie in it, in order, and begin and end with what is compared', () => {
    let matched = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(strewn, fragment), { maxLength: 12, size: 'max' }), parts => {
        const text = parts.join('');
        const matches = matchesOf(text);
        expectSound(matches, text);
        matched += matches.length;
      }),
      { numRuns: 500 },
    );
    expect(matched).toBeGreaterThan(500);
  });
});
