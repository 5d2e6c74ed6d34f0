import { describe, expect, it } from 'vitest';
import { pack } from '../../../../seeds/index.ts';
import { plantQuotes } from '../../../../tools/bench/library/planted-page.ts';
import { leafTexts, syntheticPacks } from '../../../../tools/bench/library/synthetic-packs.ts';
import { syntheticPage } from '../../../../tools/bench/library/synthetic-page.ts';
import { worstPages } from '../../../../tools/bench/library/worst-pages.ts';
import { matchesOf } from '../../../core/match/shipped-matcher.ts';

const sentences = leafTexts(syntheticPacks(1, 1));

describe('a page without a match', () => {
  it.each([1, 100, 2000, 10_000])('has %i characters', length => {
    expect(syntheticPage(length, 7)).toHaveLength(length);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(syntheticPage(3000, 1)).toBe(syntheticPage(3000, 1));
    expect(syntheticPage(3000, 1)).not.toBe(syntheticPage(3000, 2));
  });

  it('takes nothing from what ships', () => {
    expect(matchesOf(syntheticPage(50_000, 1))).toEqual([]);
  });
});

describe('a page with quotes', () => {
  const page = syntheticPage(5000, 1);

  it('has them where it says, for as much of the page', () => {
    const { text, planted } = plantQuotes(page, sentences, 5, 0, 1);
    expect(text).toHaveLength(5000);
    expect(planted).toHaveLength(5);
    for (const { start, end, quote } of planted) {
      expect(text.slice(start, end)).toBe(quote);
      expect(sentences).toContain(quote);
    }
  });

  it('has them changed as much as it is told', () => {
    const { text, planted } = plantQuotes(page, sentences, 5, 0.15, 1);
    for (const { start, end, quote } of planted) expect(text.slice(start, end)).not.toBe(quote);
    const lengths = planted.map(({ start, end, quote }) => (end - start) / quote.length);
    expect(Math.min(...lengths)).toBeGreaterThan(0.7);
    expect(Math.max(...lengths)).toBeLessThan(1.3);
  });

  it('is the same for the same seed', () => {
    expect(plantQuotes(page, sentences, 5, 0.15, 3)).toEqual(plantQuotes(page, sentences, 5, 0.15, 3));
  });
});

describe('the worst pages', () => {
  const pages = worstPages(sentences, 1000, 1);

  it('have the length asked for, and five times that where there are no words', () => {
    const lengths = new Set(
      pages.map(({ name, text }) => [name.includes('five times'), text.length].join(' ')),
    );
    expect([...lengths].sort()).toEqual(['false 1000', 'true 5000']);
  });

  it('have names of their own, and are the same for the same seed', () => {
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    expect(worstPages(sentences, 1000, 1)).toEqual(pages);
  });

  it('repeat phrases of the shipped documents', () => {
    const shipped = leafTexts([pack]).join('\n');
    const repeated = pages.flatMap(({ name }) => /^(\p{Script=Han}{2,}) repeated$/u.exec(name)?.[1] ?? []);
    expect(repeated.length).toBeGreaterThan(4);
    for (const phrase of repeated) expect(shipped).toContain(phrase);
  });

  it('repeat what stands in most places', () => {
    const pages = worstPages(['天下大同乐', '天下大同安', '天下太平安', '风调雨顺五谷丰登'], 100, 1);
    expect(pages.find(({ name }) => name.startsWith('commonest 4'))!.text.slice(0, 8)).toBe(
      '天下大同天下大同',
    );
  });

  it('change one character of four where they say so', () => {
    const textOf = (name: string) => pages.find(page => page.name.includes(name))!.text;
    const changed = textOf('every 4th');
    const differs = [...textOf('all documents')].map((character, at) => character !== changed[at]);
    expect(differs.slice(0, 8)).toEqual([false, false, false, true, false, false, false, true]);
  });
});
