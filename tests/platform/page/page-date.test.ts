// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageDate } from '../../../platform/page/page-date.ts';

/** A page with these metas at an address. */
function pageAt(pathname: string, ...metas: [string, string, string][]): Document {
  const document = new DOMParser().parseFromString('<!doctype html><head></head>', 'text/html');
  for (const [attribute, name, content] of metas) {
    const meta = document.createElement('meta');
    meta.setAttribute(attribute, name);
    meta.setAttribute('content', content);
    document.head.append(meta);
  }
  return new Proxy(document, {
    get: (page, key) => {
      if (key === 'location') return { pathname };
      const value = Reflect.get(page, key);
      return typeof value === 'function' ? value.bind(page) : value;
    },
  });
}

describe('the date of a page', () => {
  it.each([
    ['name', 'PubDate', '2025-06-09 19:00'],
    ['name', 'publishdate', '2025/6/9'],
    ['property', 'article:published_time', '2025-06-09T11:00:00+08:00'],
    ['name', 'DC.date.issued', '2025年6月9日'],
  ])('is what its %s %s says', (attribute, name, content) => {
    expect(pageDate(pageAt('/a.htm', [attribute, name, content]))).toBe('2025-06-09');
  });

  it.each([
    ['/politics/20250612/c0/c.html', '2025-06-12'],
    ['/2025-06/12/content_1.htm', '2025-06-12'],
    ['/2025/06/12/a.html', '2025-06-12'],
  ])('is else that of its address: %s', (path, day) => {
    expect(pageDate(pageAt(path))).toBe(day);
    expect(pageDate(pageAt(path, ['name', 'pubdate', '2025-07-01']))).toBe('2025-07-01');
  });

  it.each(['/zhengce/202506/content_9000001.htm', '/a/20251399/b.html', '/20250612.html', '/'])(
    'is not known where nothing says it: %s',
    path => expect(pageDate(pageAt(path, ['name', 'pubdate', '昨天']))).toBeUndefined(),
  );

  it('is no day that there is not', () => {
    expect(pageDate(pageAt('/', ['name', 'pubdate', '2025-13-09']))).toBeUndefined();
  });
});
