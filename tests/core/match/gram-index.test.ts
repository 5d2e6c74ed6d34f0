import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGramIndex, GRAM, type GramIndex, hashGram } from '../../../core/match/gram-index.ts';
import { unitsOf } from './small-library.ts';

function postingsOf({ mask, starts, postings }: GramIndex, gram: Uint16Array): number[] {
  const bucket = hashGram(gram, 0) & mask;
  return [...postings.subarray(starts[bucket]!, starts[bucket + 1]!)];
}

describe('the index of grams', () => {
  it('knows every place of every gram that does not cross a document border, and no other', () => {
    const units = fc.uint16Array({ min: 0, max: 4, maxLength: 60 });
    fc.assert(
      fc.property(units, library => {
        const index = buildGramIndex(library);
        const grams = [...library.keys()].filter(
          at => at + GRAM <= library.length && !library.subarray(at, at + GRAM).includes(0),
        );
        expect([...index.postings].sort((a, b) => a - b)).toEqual(grams);
        for (const at of grams) expect(postingsOf(index, library.subarray(at, at + GRAM))).toContain(at);
      }),
    );
  });

  it('lists the places of one gram in order', () => {
    expect(postingsOf(buildGramIndex(unitsOf('甲乙丙丁戊甲乙丙丁')), unitsOf('甲乙丙丁'))).toEqual([0, 5]);
  });

  it('is empty for a library shorter than a gram', () => {
    for (const text of ['', '甲', '甲乙丙']) expect(buildGramIndex(unitsOf(text)).postings).toHaveLength(0);
  });

  it('hashes a gram by its characters and their order, wherever it stands', () => {
    const text = unitsOf('甲乙丙丁乙甲丙丁甲乙丙丁');
    expect(hashGram(text, 0)).toBe(hashGram(text, 8));
    expect(hashGram(text, 0)).not.toBe(hashGram(text, 4));
  });
});
