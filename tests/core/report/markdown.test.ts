import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownOf } from '../../../core/report/markdown.ts';
import { anyReport, smallReport } from './any-report.ts';

describe('a report as Markdown', () => {
  it('has a title, what is known of the page, and a section for each row without its empty cells', () => {
    expect(markdownOf(smallReport)).toBe(
      [
        '# 码头上的卡片',
        '',
        '- **网址** <https://www.news.cn/a.html?b=1&c=2>',
        '',
        '## 1\\. （七）',
        '',
        '- **本页** 原则上不低于80%',
        '- **目标** \\+7\\.2%, 前5个月',
        '',
        '## 2\\. （一）',
        '',
        '- **本页** 他说“好”，又说"行"',
        '',
      ].join('\n'),
    );
  });
});

it.each(['javascript:alert(1)', 'https://a.cn/ b', 'https://a.cn/><b>'])('no link is made of %s', value => {
  const report = markdownOf({ ...smallReport, facts: [['网址', value]] });
  expect(report).toContain(`- **网址** ${escapeMarkdown(value)}\n`);
});

it('words are escaped to what reads as they are, on one line, with no sign left that means something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), words => {
      const escaped = escapeMarkdown(words);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[^\w "%',/;?\p{Cc}]/u);
      expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(words.replace(/[\s\0]+/gu, ' '));
    }),
  );
});

it('any report has as many headings as it has rows, and its title', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const lines = markdownOf(report).split('\n');
      expect(lines.filter(line => /^##(?!#)/.test(line))).toHaveLength(report.rows.length);
      expect(lines.filter(line => /^#(?!#)/.test(line))).toHaveLength(1);
      expect(lines.filter(line => !/^(#{1,2}(?!#)|- \*\*|$)/.test(line))).toEqual([]);
    }),
  );
});
