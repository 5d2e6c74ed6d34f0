import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Match } from '../../../core/match/passage.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { normalize } from '../../../core/text/normalize.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { readCarrier } from '../../../tools/evaluate/carrier.ts';
import { leaves } from '../../seeds/received.ts';
import { matchesOf } from './shipped-matcher.ts';
import { expectSound } from './sound-matches.ts';

const fold = createFolding(scriptPairs);
const own = fc.constantFrom(...readCarrier().neutral);

/** A few statements of a document in a row, one character of them changed or lost, or none. */
const taken = fc
  .record({
    leaf: fc.constantFrom(...leaves),
    first: fc.nat(),
    more: fc.nat(4),
    at: fc.nat(),
    by: fc.constantFrom('某', '的', '', undefined, undefined),
  })
  .map(({ leaf: { text }, first, more, at, by }) => {
    const statements = text.split(/(?<=[，。、；])/);
    const from = first % statements.length;
    const words = statements.slice(from, from + 1 + more).join('');
    const place = at % words.length;
    return by === undefined ? words : words.slice(0, place) + by + words.slice(place + 1);
  });

const sentences = (most: number) =>
  fc.array(fc.oneof(own, taken), { minLength: 1, maxLength: most, size: 'max' });
const paragraphs = fc
  .array(sentences(4), { minLength: 1, maxLength: 3 })
  .map(all => all.map(some => some.join('')));

/**
 * A page that begins and ends with its own words, as what another page says next to them could be read on. Runs of four
 * characters are met at even places only, where nothing longer stands near: so that they keep their places, it has an even
 * number of letters.
 */
const page = fc.tuple(own, paragraphs, own).map(([first, some, last]) => {
  const text = [first, ...some, last].join('\n\n');
  return normalize(text, fold).units.length % 2 === 0 ? text : `${text}嗯。`;
});

/** How much of a passage lies in these, 0 to 1; they do not overlap. */
function shareIn(matches: readonly Match[], { start, end }: Match): number {
  const within = matches.map(match => Math.min(match.end, end) - Math.max(match.start, start));
  return within.reduce((sum, length) => sum + Math.max(0, length), 0) / (end - start);
}

const movedBy = (by: number) => (match: Match) => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
});

const documentOf = ({ node }: Match) => node.split('#')[0]!;
const documentsOf = (matches: readonly Match[]) => [...new Set(matches.map(documentOf))];

/**
 * A passage may grow beside another of its document, which is known then, and lose an end to what another document explains
 * better: a sentence put together of two sources is a paraphrase of one where only that one is known. It may be divided,
 * joined, or closer to its source than it seemed. A few words that rest on their document being known may be told of another
 * that has more of them. It is never lost: what it held is not left unexplained. Words of a document too few to tell by
 * themselves may bear each other out, word for word.
 */
it('two pages in one have what each has, of the same nodes, and draw in no document but word for word', () => {
  let found = 0;
  fc.assert(
    fc.property(page, page, (first, second) => {
      const text = `${first}\n\n${second}`;
      const matches = matchesOf(text);
      const [one, other] = [matchesOf(first), matchesOf(second)];
      expectSound(matches, text);
      const apart = [...one, ...other.map(movedBy(text.length - second.length))];
      for (const match of apart) {
        expect(shareIn(matches, match)).toBeGreaterThan(0.75);
        const ofNode = matches.filter(({ node }) => node === match.node);
        if (match.end - match.start >= 10) expect(shareIn(ofNode, match)).toBeGreaterThan(0.4);
      }
      const known = documentsOf(apart);
      expect(documentsOf(matches)).toEqual(expect.arrayContaining(known));
      const borneOut = matches.filter(match => !known.includes(documentOf(match)));
      expect(borneOut.map(({ kind }) => kind)).toEqual(borneOut.map(() => 'verbatim'));
      found += apart.length;
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(500);
});
