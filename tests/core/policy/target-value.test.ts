import { describe, expect, it } from 'vitest';
import type { Target } from '../../../core/policy/pack.ts';
import { targetValue } from '../../../core/policy/target-value.ts';
import { target } from './small-policy.ts';

describe('the value of a target', () => {
  it.each<[Target['comparator'], number, string, string]>([
    ['gte', 80, '%', '≥80%'],
    ['lte', 3, '个月', '≤3个月'],
    ['eq', 17.94, '万亿元', '17.94万亿元'],
    ['about', 60, '%', '约60%'],
    ['up', 0.1, '个百分点', '+0.1个百分点'],
    ['down', 3.8, '%', '−3.8%'],
    ['rank', 2, '位', '第2位'],
  ])('is written with the sign of %s: %d%s is %s', (comparator, value, unit, written) => {
    expect(targetValue(target('a#p_1', { comparator, value, unit }))).toBe(written);
  });

  it('has no unit where the document gives none', () => {
    expect(targetValue(target('a#p_1', { value: 80, unit: undefined }))).toBe('≥80');
  });

  it('may be nothing, which is a value too', () => {
    expect(targetValue(target('a#p_1', { comparator: 'eq', value: 0 }))).toBe('0%');
  });

  it('is empty without a number, even with a unit', () => {
    expect(targetValue(target('a#p_1', { unit: '%' }))).toBe('');
  });
});
