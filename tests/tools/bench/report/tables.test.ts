import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../../tools/bench/report/markdown.ts';
import { plainTable } from '../../../../tools/bench/report/plain.ts';
import { bounded, decimal, thousands, times } from '../../../../tools/bench/report/table.ts';

const table = {
  title: 'Title',
  notes: ['A note.'],
  columns: ['page', '× scan'],
  rows: [
    ['哈哈', '1.00'],
    ['a|b', '12.0'],
  ],
};

describe('a table', () => {
  it('is aligned in a terminal, where Han characters are twice as wide', () => {
    expect(plainTable(table).split('\n')).toEqual([
      'Title',
      'A note.',
      '',
      'page  × scan',
      '----  ------',
      '哈哈    1.00',
      'a|b     12.0',
      '',
    ]);
  });

  it('is Markdown, with bars in cells escaped', () => {
    expect(markdownTable(table).split('\n')).toEqual([
      '## Title',
      '',
      'A note.',
      '',
      '| page | × scan |',
      '|---|--:|',
      '| 哈哈 | 1.00 |',
      '| a\\|b | 12.0 |',
      '',
    ]);
  });
});

describe('a figure', () => {
  it('is marked where it misses what is to be reached', () => {
    expect(bounded(4, 4, decimal)).toBe('4.00');
    expect(bounded(4.1, 4, decimal)).toBe('4.10 (!)');
    expect(bounded(Number.NaN, 4, decimal)).toContain('(!)');
    expect(bounded(400, undefined, decimal)).toBe('400');
  });

  it('has as many digits as are worth reading', () => {
    expect([1.234, 12.34, 1234.5].map(decimal)).toEqual(['1.23', '12.3', '1,235']);
    expect(times(Number.POSITIVE_INFINITY)).toBe('–');
    expect([1, 999, 2000, 200_000, 2500].map(thousands)).toEqual(['1', '999', '2k', '200k', '2,500']);
  });
});
