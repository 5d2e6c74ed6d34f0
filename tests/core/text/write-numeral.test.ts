import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { endOf, normalize } from '../../../core/text/normalize.ts';
import { scriptPairs } from '../../../seeds/index.ts';

const folding = createFolding(scriptPairs);

function normalized(text: string): string {
  return String.fromCharCode(...normalize(text, folding).units);
}

/** For each unit of a text the piece it stands for. */
function pieces(text: string): string[] {
  const result = normalize(text, folding);
  return Array.from(result.units.keys(), at => text.slice(result.starts[at], endOf(result, at)));
}

describe('numerals', () => {
  it.each([
    ['一', '1'],
    ['十', '10'],
    ['十五', '15'],
    ['八十', '80'],
    ['二十三', '23'],
    ['一百', '100'],
    ['一百零三', '103'],
    ['一百一十五', '115'],
    ['一百十五', '115'],
    ['三百六十五', '365'],
    ['一千', '1000'],
    ['一千零五', '1005'],
    ['一千零五十', '1050'],
    ['一千零十五', '1015'],
    ['九千九百九十九', '9999'],
    ['两千五百', '2500'],
    ['兩千', '2000'],
    ['壹仟贰佰叁拾肆', '1234'],
  ])('reads %s as %s', (given, expected) => {
    expect(normalized(given)).toBe(expected);
  });

  it.each([
    ['figures one by one', '二〇二五年', '2025年'],
    ['circles for noughts', '二○○五年', '2005年'],
    ['the short form after hundreds and thousands', '一百二、两千五', '1202500'],
    ['万 and 亿 as units', '十万、三千五百亿、一万二千', '10万3500亿1万2000'],
    ['a range, from the figure before 十', '五六十', '560'],
    ['a plan by its number', '“十四五”“十五五”', '145155'],
    ['two numerals, not one', '二十三十', '2030'],
    ['an article by its number', '第一百二十八条', '第128条'],
  ])('reads %s', (_, given, expected) => {
    expect(normalized(given)).toBe(expected);
  });

  it.each([
    ['shares', ['百分之八十', '80%', '８０％', '80 %', '百分之80', '80﹪']],
    ['shares with a fraction', ['百分之二点五', '2.5%', '２．５％']],
    ['shares above ten', ['百分之十五点六', '15.6%']],
    ['the whole', ['百分之百', '100%', '百分之一百']],
    ['thousandths', ['千分之五', '5‰']],
    ['thousands', ['一千', '1000', '1,000', '1，000', '1 000', '１０００']],
    ['numerals with spaces and line breaks', ['百分之八十', '百 分\n之\u200b八 十']],
    ['numbers in circles and brackets', ['（一）十', '㈠⑩', '①㈩', '(1)10']],
  ])('takes for the same: %s', (_, [first, ...others]) => {
    for (const other of others) expect(normalized(other)).toBe(normalized(first!));
  });

  it.each([
    '老百姓',
    '千家万户',
    '百分点',
    '千方百计',
    '百万',
    '重点',
    '人民之家',
    '百分',
    '几千年',
    '1点也',
    '5千瓦',
  ])('leaves alone what is no numeral: %s', given => {
    expect(normalized(given)).toBe(given);
  });

  it('ends a numeral at punctuation', () => {
    expect(normalized('三、十五')).toBe('315');
    expect(normalized('五，百姓')).toBe('5百姓');
    expect(normalized('一百。二十')).toBe('10020');
  });

  it('takes ○ for nought only after a figure', () => {
    expect(normalized('○ 民生 ○○')).toBe('民生');
    expect(normalized('一、○民')).toBe('1民');
  });

  it('says which piece of the text each figure stands for', () => {
    expect(pieces('一千零五十人')).toEqual(['一千零', '', '五十', '', '人']);
    expect(pieces('百分之十五点六')).toEqual(['十', '五', '六']);
    expect(pieces('约一千')).toEqual(['约', '一千', '', '', '']);
    expect(pieces('⑩㎡')).toEqual(['⑩', '', '㎡', '']);
  });
});
