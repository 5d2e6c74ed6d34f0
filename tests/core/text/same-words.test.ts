import * as fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { normalize } from '../../../core/text/normalize.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { fragment } from './any-text.ts';

const folding = createFolding(scriptPairs);
const converters = (['t', 'tw', 'hk'] as const).map(to => Converter({ from: 'cn', to }));

function normalized(text: string): string {
  return Array.from(normalize(text, folding).units, unit => String.fromCharCode(unit)).join('');
}

function between(text: string, filling: string): string {
  return text.split('').join(filling);
}

function wide(text: string): string {
  return text.replace(/[!-~]/gu, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** A whole number below 10,000 in Chinese, by the rules of schoolbooks. */
function inChinese(value: number): string {
  const figures = String(value).split('').map(Number);
  const words = figures.map((figure, at) => {
    if (figure === 0) return '零';
    return '零一二三四五六七八九'.charAt(figure) + ['', '十', '百', '千'][figures.length - 1 - at]!;
  });
  const text = words.join('').replace(/零+/gu, '零').replace(/^一十/u, '十');
  return value === 0 ? text : text.replace(/零$/u, '');
}

describe('a stretch of a document comes to the same units', () => {
  it.each([
    ['in full width', wide],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with spaces between all characters', (text: string) => between(text, ' ')],
    ['with line breaks and wide spaces', (text: string) => between(text, '\n　')],
    ['with characters of no width', (text: string) => between(text, '\u200b\ufeff')],
    ['with soft hyphens and direction marks', (text: string) => between(text, '\u00ad\u200f')],
    ['with variation selectors', (text: string) => between(text, '\ufe00')],
    ['with a lone half of a pair after each character', (text: string) => between(text, '\ud800')],
    ['with NUL after each character', (text: string) => between(text, '\0')],
    ['with pinyin after a word', (text: string) => text.replace(/就业|教育|医/gu, '$&（jiù yè）')],
    [
      'with percentages in words',
      (text: string) => text.replace(/(?<![\d.])(\d+(?:\.\d+)?)%/gu, percentInWords),
    ],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(fragment, text => {
        expect(normalized(change(text))).toBe(normalized(text));
      }),
    );
  });

  it('in Traditional script, of Taiwan and of Hong Kong too', () => {
    fc.assert(
      fc.property(fragment, fc.constantFrom(...converters), (text, convert) => {
        expect(normalized(convert(text))).toBe(normalized(text));
      }),
    );
  });
});

function percentInWords(_: string, figures: string): string {
  const [whole, fraction] = figures.split('.');
  const rest = fraction
    ? `点${fraction.replace(/\d/gu, figure => '〇一二三四五六七八九'.charAt(+figure))}`
    : '';
  return `百分之${inChinese(Number(whole))}${rest}`;
}

describe('a number comes to the same units', () => {
  it('in figures and in Chinese, for every number below 10,000', () => {
    const differing: number[] = [];
    for (let value = 0; value < 10_000; value++) {
      if (normalized(`约${inChinese(value)}人`) !== `约${value}人`) differing.push(value);
    }
    expect(differing).toEqual([]);
  });

  it('with commas and without', () => {
    fc.assert(
      fc.property(fc.nat(), value => {
        expect(normalized(value.toLocaleString('en'))).toBe(String(value));
      }),
    );
  });
});
