import { describe, expect, it } from 'vitest';
import { citedTexts } from '../../../../tools/evaluate/cited-text.ts';
import { syntheticPacks } from '../../../../tools/evaluate/many-documents/synthetic-packs.ts';
import { createRandom } from '../../../../tools/evaluate/random.ts';

const alphabet = '山水云雨风雪花鸟鱼虫草木竹石田土城村桥路门窗灯火书画琴棋';

describe('documents of pseudo-words', () => {
  it('are about seven thousand characters each, no two alike, the same from the same seed', () => {
    const packs = syntheticPacks(3, alphabet, createRandom(1));
    const texts = citedTexts(packs);
    const documents = Map.groupBy(texts, ({ document }) => document);
    expect(documents.size).toBe(3);
    for (const own of documents.values()) {
      const { length } = own.map(({ text }) => text).join('');
      expect(length).toBeGreaterThan(5000);
      expect(length).toBeLessThan(10_000);
    }
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(syntheticPacks(3, alphabet, createRandom(1))).toEqual(packs);
  });
});
