import { describe, expect, it } from 'vitest';
import { chineseOrdinal, clauseHeading, sectionHeading } from '../../../core/policy/numbering.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as official documents write them. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return (tens > 1 ? DIGITS[tens] : '') + (tens > 0 ? '十' : '') + DIGITS[value % 10];
}

describe('Chinese ordinals', () => {
  it('reads 一 to 九十九', () => {
    const values = Array.from({ length: 99 }, (_, at) => at + 1);
    expect(values.map(value => chineseOrdinal(numeral(value)))).toEqual(values);
  });

  it('reads 一十一 as eleven, as some documents write it', () => {
    expect(chineseOrdinal('一十一')).toBe(11);
  });

  it('refuses whatever else', () => {
    const written = '〇 零 百 一百 十十 一二 二二 二十十 第一 7 １ 壹 廿'.split(' ');
    expect(['', ' 一', ...written].filter(numeral => chineseOrdinal(numeral) !== undefined)).toEqual([]);
  });
});

describe('numbered headings', () => {
  it('divides a section heading into number and words', () => {
    expect(sectionHeading('三、扩大基础民生服务普惠性')).toEqual({
      number: '三、',
      ordinal: 3,
      words: '扩大基础民生服务普惠性',
    });
  });

  it.each([
    '(七) 大力发展“一老一小”普惠服务。',
    '（七）大力发展“一老一小”普惠服务。',
    '(七)大力发展“一老一小”普惠服务：',
  ])('writes the number of %s in full-width brackets and drops what closes the heading', line => {
    expect(clauseHeading(line)).toEqual({
      number: '（七）',
      ordinal: 7,
      words: '大力发展“一老一小”普惠服务',
    });
  });

  it('takes no line for a heading that lacks number, mark or words', () => {
    const noSections = ['扩大', '3、扩大', '三扩大', '三、', '一百、扩大', '（三）扩大'];
    const noClauses = ['发展', '（7）发展', '七）发展', '（七）', '（十十）发展', '七、发展'];
    expect(noSections.filter(sectionHeading)).toEqual([]);
    expect(noClauses.filter(clauseHeading)).toEqual([]);
  });
});
