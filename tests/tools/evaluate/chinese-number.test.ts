import { describe, expect, it } from 'vitest';
import { sayDigits, sayNumber, sayWhole } from '../../../tools/evaluate/chinese-number.ts';

describe('numbers in Chinese', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [80, '八十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1000, '一千'],
    [1003, '一千零三'],
    [2025, '二千零二十五'],
  ])('says %i as %s', (value, said) => {
    expect(sayWhole(value)).toBe(said);
  });

  it('says decimals digit for digit', () => {
    expect(sayNumber('17.94')).toBe('十七点九四');
    expect(sayNumber('0.1')).toBe('零点一');
    expect(sayDigits('2025', '〇')).toBe('二〇二五');
  });

  it('refuses what it cannot say', () => {
    expect(() => sayWhole(10_000)).toThrow(RangeError);
    expect(() => sayWhole(1.5)).toThrow(RangeError);
  });
});
