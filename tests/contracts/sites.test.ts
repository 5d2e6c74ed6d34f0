// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../platform/page/article.ts';
import { extractText } from '../../platform/page/extract.ts';
import { SITES, siteOf } from '../../platform/page/sites/index.ts';
import { read } from './sources.ts';

interface Page {
  readonly url: string;
  readonly file: string;
}

const pages = (JSON.parse(read('tools/demo/pages.json')) as Page[]).map(({ url, file }) => ({
  site: siteOf(url)!,
  file,
  html: read(`tools/demo/${file}`),
}));

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('each site that ships', () => {
  it.each(SITES.map(site => [site.id, site] as const))(
    '%s has a demo page whose structure its selectors find',
    (_, site) => {
      const own = pages.filter(page => page.site === site);
      expect(own).not.toEqual([]);
      for (const { html } of own) {
        const document = parse(html);
        const { roots, body } = findArticle(document, site)!;
        expect(site.body.some(selector => body.matches(selector))).toBe(true);
        expect(roots).toHaveLength(2);
        expect(site.title.slice(0, -1).some(selector => roots[0]!.matches(selector))).toBe(true);
      }
    },
  );
});

describe('each demo page', () => {
  it.each(pages.map(page => [page.file, page] as const))(
    '%s gives its article and nothing of what stands around it',
    (_, page) => {
      const article = findArticle(parse(page.html), page.site)!;
      const { text } = extractText(article, 1_000_000);
      expect(text.length).toBeGreaterThan(400);
      expect(text).not.toMatch(/登录|分享到|责任编辑|責任編輯|首页|首頁|Copyright|版权/u);
    },
  );

  it('loads nothing from elsewhere', () => {
    const loading = pages.filter(
      ({ html }) => /(?:src|href)=["']?(?:https?:)?\/\//.test(html) || /url\((?!data:)/.test(html),
    );
    expect(loading.map(({ file }) => file)).toEqual([]);
  });
});
