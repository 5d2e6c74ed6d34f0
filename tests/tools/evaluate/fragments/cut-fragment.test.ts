import { describe, expect, it } from 'vitest';
import { pack } from '../../../../seeds/index.ts';
import { citedTexts } from '../../../../tools/evaluate/cited-text.ts';
import { createCutter } from '../../../../tools/evaluate/fragments/cut-fragment.ts';
import { lettersOf } from '../../../../tools/evaluate/letters.ts';
import { createRandom } from '../../../../tools/evaluate/random.ts';

const texts = citedTexts([pack]);

describe('a fragment', () => {
  it.each([8, 24, 80])('has %i letters and digits of one node, with its neighbours', length => {
    const cut = createCutter(texts, length);
    const random = createRandom(length);
    for (let at = 0; at < 200; at++) {
      const { from, text, before, after } = cut(random);
      expect(lettersOf(text)).toHaveLength(length);
      expect(before + text + after).toBe(from.text);
    }
  });

  it('comes from every document that is long enough', () => {
    const cut = createCutter(texts, 16);
    const random = createRandom(1);
    const documents = new Set(Array.from({ length: 3000 }, () => cut(random).from.document));
    expect(documents.size).toBe(pack.documents.length);
  });
});
