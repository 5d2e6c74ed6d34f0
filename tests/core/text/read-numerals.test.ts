import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { readNumerals } from '../../../core/text/read-numerals.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { anyText } from './any-text.ts';

const fold = createFolding(scriptPairs);

function keysIn(text: string): string[] {
  return readNumerals(text, 0, text.length, fold).map(({ key }) => key);
}

describe('a number', () => {
  it.each([
    ['80%', '８０％', '百分之八十', '百分之80', '8 0 %', '80.0%'],
    ['1000', '1,000', '１，０００', '一千', '1千', '1 000'],
    ['12000', '1.2万', '一万二千', '12,000', '一點二萬'],
    ['17940000000000', '17.94万亿', '179400亿', '十七点九四万亿'],
    ['2027', '二〇二七', '二零二七', '２０２７'],
    ['60%', '六成', '6成', '60％'],
    ['350000000', '三亿五千万', '3.5亿', '35000万'],
    ['105', '一百零五', '１０５'],
    ['2', '两', '二', '兩'],
    ['7.3%', '百分之七点三', '73‰', '千分之七十三'],
    ['19', '十九', '一十九'],
  ])('%s is the same however it is written', (key, ...ways) => {
    for (const way of ways) expect(keysIn(way)).toEqual([key]);
  });

  it('is not the same with a sign of per cent and without, nor by another power of ten', () => {
    expect(keysIn('80')).not.toEqual(keysIn('80%'));
    expect(keysIn('17.94万亿')).not.toEqual(keysIn('1794万亿'));
  });

  it('stands where it stands in the raw text, its sign with it and its unit without', () => {
    const text = '占比不低于百分之 八十，新建1,000所';
    expect(readNumerals(text, 0, text.length, fold).map(({ start, end }) => text.slice(start, end))).toEqual([
      '百分之 八十',
      '1,000',
    ]);
  });

  it('is a figure if it counts something', () => {
    const isFigure = (text: string) => readNumerals(text, 0, text.length, fold).map(n => n.isFigure);
    expect(isFigure('用五年')).toEqual([true]);
    expect(isFigure('19个')).toEqual([true]);
    expect(isFigure('一老一小')).toEqual([false, false]);
    expect(isFigure('统一')).toEqual([false]);
    expect(isFigure('两岸')).toEqual([false]);
    expect(isFigure('兩岸')).toEqual([false]);
    expect(isFigure('兩年')).toEqual([true]);
    expect(isFigure('第三条')).toEqual([false]);
    expect(isFigure('第3条')).toEqual([false]);
  });

  it('is none over two lines', () => {
    expect(keysIn('2025\n5.2')).toEqual(['2025', '5.2']);
  });

  it('goes on in the next line where that is asked for', () => {
    const keys = (text: string) => readNumerals(text, 0, text.length, fold, true).map(({ key }) => key);
    expect(keys('增长2\n  .5\r\n%')).toEqual(['2.5%']);
    expect(keys('一千\n万')).toEqual(['10000000']);
  });

  it('is whole whatever characters of no width stand in it', () => {
    expect(keysIn('8\u0001\ud800 0\u200b%')).toEqual(['80%']);
  });
});

describe('numbers of any text', () => {
  it('lie in it, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, text => {
        let behind = 0;
        for (const { start, end } of readNumerals(text, 0, text.length, fold)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
