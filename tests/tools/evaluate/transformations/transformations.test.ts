import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../../core/text/folding.ts';
import { normalize } from '../../../../core/text/normalize.ts';
import { pack, scriptPairs } from '../../../../seeds/index.ts';
import { sayNumber } from '../../../../tools/evaluate/chinese-number.ts';
import { citedTexts } from '../../../../tools/evaluate/cited-text.ts';
import { lettersOf } from '../../../../tools/evaluate/letters.ts';
import { letterPool } from '../../../../tools/evaluate/noise.ts';
import { createRandom } from '../../../../tools/evaluate/random.ts';
import { clausesOf } from '../../../../tools/evaluate/transformations/clauses.ts';
import { createDrawer, passagesOf } from '../../../../tools/evaluate/transformations/draw-passage.ts';
import { TRANSFORMATIONS } from '../../../../tools/evaluate/transformations/transformations-section.ts';

const fold = createFolding(scriptPairs);
const texts = citedTexts([pack]);
const passages = passagesOf(texts);
const pool = letterPool(texts.map(({ text }) => text));

/** Forty passages before and after. */
function tried(name: string): [string, string][] {
  const transformation = TRANSFORMATIONS.find(one => one.name === name)!;
  const random = createRandom(11);
  const draw = createDrawer(passages.filter(({ text }) => transformation.applies(text)));
  return Array.from({ length: 40 }, () => {
    const { text } = draw(random);
    return [text, transformation.apply(text, random, pool)];
  });
}

function folded(text: string): string {
  return String.fromCharCode(...normalize(text, fold).units);
}

const LOSSLESS = TRANSFORMATIONS.filter(one => one.isLossless).map(({ name }) => name);
const CHANGES = TRANSFORMATIONS.map(({ name }) => name).filter(name => name !== 'as it is');

describe('a passage', () => {
  it('is 40 to 140 letters and digits of a node', () => {
    for (const { from, text } of passages) {
      expect(from.text).toContain(text);
      expect(lettersOf(text).length).toBeGreaterThanOrEqual(40);
      expect(lettersOf(text).length).toBeLessThanOrEqual(140);
    }
    expect(new Set(passages.map(({ text }) => text)).size).toBeGreaterThan(200);
  });
});

describe('a transformation', () => {
  it.each(CHANGES)('%s: changes what it is applied to', name => {
    for (const [before, after] of tried(name)) expect(after).not.toBe(before);
  });

  it.each(LOSSLESS.filter(name => name !== 'numerals rewritten'))(
    '%s: is the same text once folded',
    name => {
      for (const [before, after] of tried(name)) expect(folded(after)).toBe(folded(before));
    },
  );

  it('numerals rewritten: says the same numbers, and keeps all other words', () => {
    const said = (text: string) =>
      text
        .normalize('NFKC')
        .replace(/(\d),(\d{3})/g, '$1$2')
        .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
        .replace(/(\d+) %/g, '$1%')
        .replace(
          /(\d{4})年(?!度)/g,
          (_, year: string) => `${[...year].map(d => '〇一二三四五六七八九'[+d]).join('')}年`,
        )
        .replace(/(\d+(?:\.\d+)?)%/g, (_, digits: string) => `百分之${sayNumber(digits)}`)
        .replace(/\d+(?:\.\d+)?/g, digits => sayNumber(digits));
    for (const [before, after] of tried('numerals rewritten')) expect(said(after)).toBe(said(before));
  });

  it('pinyin in brackets: leaves the passage when the brackets are taken out', () => {
    for (const [before, after] of tried('pinyin in brackets')) {
      expect(after.replace(/[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùü]+[)）]/g, '')).toBe(before);
    }
  });

  it('middle clause dropped: only one clause is gone, neither the first nor the last', () => {
    for (const [before, after] of tried('middle clause dropped')) {
      const [all, left] = [clausesOf(before), clausesOf(after)];
      expect(left).toHaveLength(all.length - 1);
      expect([left[0], left.at(-1)]).toEqual([all[0], all.at(-1)]);
    }
  });

  it('clauses reordered: all are there', () => {
    for (const [before, after] of tried('clauses reordered')) {
      expect([...after].sort()).toEqual([...before].sort());
    }
  });

  it('15 characters inserted: in one place, fifteen', () => {
    for (const [before, after] of tried('15 characters inserted')) {
      expect(after).toHaveLength(before.length + 15);
      const from = [...before].findIndex((character, at) => character !== after[at]);
      expect(after.slice(from + 15).endsWith(before.slice(from))).toBe(true);
    }
  });

  it.each([8, 5, 4])('every %ith character changed: and no other', step => {
    for (const [before, after] of tried(`every ${step}th character changed`)) {
      expect(after).toHaveLength(before.length);
      const [old, now] = [lettersOf(before), lettersOf(after)];
      const changed = [...old].flatMap((letter, at) => (letter === now[at] ? [] : [at]));
      expect(new Set(changed.map(at => at % step)).size).toBe(1);
      expect(changed).toHaveLength(Math.ceil((old.length - changed[0]!) / step));
    }
  });
});
