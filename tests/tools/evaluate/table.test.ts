import { describe, expect, it } from 'vitest';
import { isMissed, perHundred, sayValue, share } from '../../../tools/evaluate/figure.ts';
import { figureTable, sayTable } from '../../../tools/evaluate/table.ts';

describe('a figure', () => {
  it('is missed below what is to be reached, and where there was nothing to count', () => {
    expect(isMissed(share('recall', 199, 200, 0.995))).toBe(false);
    expect(isMissed(share('recall', 198, 200, 0.995))).toBe(true);
    expect(isMissed(share('recall', 0, 0, 0.995))).toBe(true);
    expect(isMissed(share('recall', 0, 10))).toBe(false);
  });

  it('with an upper bound is missed above it', () => {
    expect(isMissed(perHundred('false', 1, 100, 0))).toBe(true);
    expect(isMissed(perHundred('false', 0, 100, 0))).toBe(false);
  });

  it('is never rounded to what it does not reach', () => {
    expect(sayValue(share('recall', 99_499, 100_000))).toBe('99.4 %');
    expect(sayValue(share('recall', 29, 100))).toBe('29.0 %');
    expect(sayValue({ ...share('wrong', 40_001, 1_000_000), bound: 'most' })).toBe('4.1 %');
  });
});

describe('a table', () => {
  it('prints as Markdown in line, the reach and a mark beside each figure', () => {
    const printed = sayTable(figureTable('Figures', [share('找到', 1, 2, 0.97), share('other', 2, 2)]));
    expect(printed).toBe(
      [
        '### Figures',
        '',
        '|       | cases | count | measured | to reach |        |',
        '|-------|------:|------:|---------:|---------:|-------:|',
        '| 找到  |     2 |     1 |   50.0 % |   ≥ 97 % | missed |',
        '| other |     2 |     2 |  100.0 % |          |        |',
        '',
      ].join('\n'),
    );
  });
});
