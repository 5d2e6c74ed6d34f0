import fc from 'fast-check';
import type { Report } from '../../../core/report/report.ts';

/** Words as pages may have them: markup, separators, formulas, line breaks, controls. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        '养老',
        ',',
        '"',
        '\r\n',
        '\r',
        '\n',
        '=1+1',
        '+',
        '-',
        '@',
        '＝',
        '<b>',
        '</td>',
        '&amp;',
        '|',
        '*',
        '`',
        '#',
        "'",
      ),
    ),
    { maxLength: 5 },
  )
  .map(pieces => pieces.join(''));

/** A report of any words, each row with a cell for each column. */
export const anyReport: fc.Arbitrary<Report> = fc.nat(4).chain(more =>
  fc.record({
    title: words,
    facts: fc.array(fc.tuple(words, words), { maxLength: 3 }),
    columns: fc.array(words, { minLength: more + 1, maxLength: more + 1 }),
    rows: fc.array(fc.array(words, { minLength: more + 1, maxLength: more + 1 }), { maxLength: 4 }),
    language: fc.constantFrom('zh-CN', 'zh-TW', 'en'),
  }),
);

export const smallReport: Report = {
  title: '码头上的卡片',
  facts: [['网址', 'https://www.news.cn/a.html?b=1&c=2']],
  columns: ['处', '本页', '目标'],
  rows: [
    ['1. （七）', '原则上不低于80%', '+7.2%, 前5个月'],
    ['2. （一）', '他说“好”，又说"行"', ''],
  ],
  language: 'zh-CN',
};
