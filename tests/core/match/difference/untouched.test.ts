import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../../seeds/index.ts';
import { differencesOf, fold, short } from './marked-change.ts';

const CITED = new Set(['clause', 'paragraph']);
const texts = pack.documents.flatMap(({ nodes }) =>
  nodes.filter(({ level }) => CITED.has(level)).map(({ text }) => text),
);

const DIGITS = '零一二三四五六七八九';
const traditional = Converter({ from: 'cn', to: 'hk' });

/** Up to 105, and round hundreds and thousands, which is what the documents have; years digit by digit. */
function chinese(number: number): string {
  if (number === 1000) return '一千';
  if (number > 110) return [...String(number)].map(digit => DIGITS[Number(digit)]).join('');
  if (number >= 100) return `一百${number > 100 ? `零${DIGITS[number - 100]}` : ''}`;
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${number % 10 > 0 ? DIGITS[number % 10] : ''}`;
}

function inChineseNumerals(text: string): string {
  return text.replace(/(\d+)(?:\.(\d+))?(%?)/g, (_, whole: string, part = '', sign = '') => {
    const decimals = [...String(part)].map(digit => DIGITS[Number(digit)]).join('');
    return `${sign && '百分之'}${chinese(Number(whole)) || '零'}${decimals && `点${decimals}`}`;
  });
}

const WAYS: [string, (text: string) => string][] = [
  ['as it is', text => text],
  ['in Traditional characters', traditional],
  ['in full width', text => text.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ['with a space between all characters', text => [...text].join(' ')],
  ['with zero-width spaces', text => text.replace(/(.{4})/g, '$1\u200b')],
  [
    'with other punctuation',
    text => text.replaceAll('，', ',').replaceAll('、', '，').replaceAll('。', '；'),
  ],
  ['without punctuation', text => text.replace(/[，。、]/g, ' ')],
  ['a line for each sentence', text => text.replaceAll('。', '。\n')],
  ['with separators of thousands', text => text.replaceAll('1000', '1,000')],
  ['in Chinese numerals', inChineseNumerals],
  ['in Traditional characters and Chinese numerals', text => traditional(inChineseNumerals(text))],
];

const AROUND = [
  ['意见提出，', '。'],
  ['《意见》明确“', '”，受到欢迎。'],
  ['记者从会上了解到，我省将', '，各地抓紧落实。'],
  ['根据意见要求，到2027年，', '的目标如期实现'],
  ['各地要', '。'],
  ['会议强调要', '等工作'],
  ['围绕', '这一目标，全市共建成50个站点。'],
] as const;

function found(source: string, from: number, to: number, page: string, start: number, end: number) {
  const sides = { page: { text: page, start, end }, source: { text: source, start: from, end: to } };
  return differencesOf({ ...sides, readings: [], targets: [] }, fold).map(short);
}

describe('a text written another way has no differences', () => {
  it.each(WAYS)('%s', (_, write) => {
    for (const text of texts) {
      const page = write(text);
      expect(found(text, 0, text.length, page, 0, page.length)).toEqual([]);
    }
  });
});

describe('a clause among the page’s own words has none', () => {
  it.each(AROUND)('%s…%s', (before, after) => {
    for (const text of texts) {
      for (const { 0: words, index } of text.matchAll(/(?<=[，。])[^，。]{12,}(?=[，。])/g)) {
        const page = before + words + after;
        const end = before.length + words.length;
        expect(found(text, index, index + words.length, page, before.length, end)).toEqual([]);
      }
    }
  });
});

describe('sentences chosen from a text', () => {
  it('have none, whatever the page says between them', () => {
    for (const text of texts) {
      const sentences = text.split(/(?<=。)/);
      const kept = sentences.filter((_, index) => index % 2 === 0);
      for (const between of ['', '意见还要求，', '此外，', '在教育方面，', '记者了解到，']) {
        const page = kept.join(between);
        expect(found(text, 0, kept.join('').length > 0 ? text.length : 0, page, 0, page.length)).toEqual([]);
      }
    }
  });
});
