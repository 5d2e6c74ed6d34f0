import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../core/policy/search.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { smallPolicy } from './small-policy.ts';

const pack = smallPolicy();
const search = createSearch(pack, createFolding('養养機机構构佔占'));
const leaves = (words: string) => search.find(words).map(({ leaf }) => leaf.id);
const marked = (words: string) =>
  search.find(words).map(({ leaf, marks }) => marks.map(({ start, end }) => leaf.text.slice(start, end)));

describe('the search over all documents', () => {
  it('finds words wherever they stand, in the order of the documents, with the node one would cite', () => {
    expect(search.find('出口').map(({ document, cited, leaf }) => [document.id, cited.id, leaf.id])).toEqual([
      ['b', 'b#p_2', expect.stringMatching(/^b#p_2/)],
    ]);
    expect(search.find('养老').map(({ cited }) => cited.id)).toEqual([
      'a#title',
      'a#preamble',
      'a#sec_1',
      'a#sec_1__cl_1',
    ]);
  });

  it('finds Simplified by Traditional, and says where', () => {
    expect(marked('養老機構')).toEqual([['养老机构']]);
  });

  it('looks past spaces, punctuation and width', () => {
    expect(marked('床位占比，原则上')).toEqual([['床位占比原则上']]);
    expect(marked('托育提出')).toEqual([['托育，提出']]);
    expect(leaves('８０％')).toEqual(leaves('80'));
    expect(leaves('１０００')).toHaveLength(1);
  });

  it('wants all of several words in one sentence, in any order, and marks each', () => {
    expect(marked('原则上 床位')).toEqual([['原则上', '床位']]);
    expect(leaves('原则上 托育')).toEqual([]);
  });

  it('marks each of the places', () => {
    expect(marked('0')).toContainEqual(['0', '0', '0']);
  });

  it('finds nothing for nothing', () => {
    for (const words of ['', '  ', '，。', '%']) expect(leaves(words)).toEqual([]);
  });
});

it('any stretch of a sentence finds that sentence', () => {
  const texts = pack.documents
    .flatMap(({ nodes }) => nodes)
    .filter(({ id }) => !pack.documents.some(({ nodes }) => nodes.some(({ parent }) => parent === id)));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(20),
      fc.integer({ min: 2, max: 8 }),
      ({ id, text }, from, length) => {
        const words = text.slice(from % text.length, (from % text.length) + length);
        if (/[\p{L}\p{N}]/u.test(words)) expect(leaves(words)).toContain(id);
      },
    ),
  );
});
