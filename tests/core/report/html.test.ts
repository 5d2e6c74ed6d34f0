// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../core/report/html.ts';
import { anyReport, smallReport } from './any-report.ts';

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const words = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent);

describe('a report as HTML', () => {
  it('stands by itself: language, encoding, title, and nothing that is fetched or run', () => {
    const html = htmlOf(smallReport);
    expect(html.startsWith('<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8">')).toBe(true);
    expect(html).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"');
    expect(html).not.toMatch(/<script|<link|<img|src=|href=/);
    expect(read(html).title).toBe('码头上的卡片');
  });

  it('is a list of what is known of the page and a table with its header', () => {
    const document = read(htmlOf(smallReport));
    expect(words(document.querySelectorAll('dt, dd'))).toEqual(smallReport.facts.flat());
    expect(words(document.querySelectorAll('th[scope="col"]'))).toEqual(smallReport.columns);
    expect(words(document.querySelectorAll('td'))).toEqual(smallReport.rows.flat());
  });

  it('shows markup in the words as words', () => {
    const html = htmlOf({
      ...smallReport,
      title: '</title><script>alert(1)</script>',
      rows: [['<img onerror=x>', '"\'', '&lt;']],
    });
    expect(html).not.toMatch(/<script|<img/);
    expect(words(read(html).querySelectorAll('td'))).toEqual(['<img onerror=x>', '"\'', '&lt;']);
  });
});

it('any report has the elements that its shape asks for and no other', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const html = htmlOf(report);
      const names = (html.match(/<[a-z][^\s>]*/g) ?? []).map(start => start.slice(1));
      const count = (name: string) => names.filter(one => one === name).length;
      expect(count('td')).toBe(report.rows.flat().length);
      expect(count('th')).toBe(report.columns.length);
      expect(count('dt')).toBe(report.facts.length);
      const known = 'html head meta title style body h1 dl dt dd table thead tbody tr th td'.split(' ');
      expect(names.filter(name => !known.includes(name))).toEqual([]);
    }),
  );
});
