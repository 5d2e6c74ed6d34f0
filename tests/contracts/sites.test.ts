// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../platform/page/article.ts';
import { siteOf } from '../../platform/page/sites/index.ts';
import { NAMED_SITES } from '../platform/page/sites/named-sites.ts';
import { parse, read as readPage, SITE_PAGES, type SitePage } from '../platform/page/sites/site-pages.ts';
import { filesOf, read } from './sources.ts';

const demos: SitePage[] = (JSON.parse(read('tools/demo/pages.json')) as { url: string; file: string }[]).map(
  ({ url, file }) => ({ name: `demo/${file}`, site: siteOf(url), html: read(`tools/demo/${file}`) }),
);

/** Words of what stands around articles on these pages, in both scripts; no article there has them. */
const FURNITURE =
  /登录|登入|注册|分享到|责任编辑|責任編輯|责编|编辑[:：]|首页|首頁|Copyright|版权|版權|备案|字号|字體|打印|扫一扫|相关链接|相关阅读|推荐阅读|推薦閱讀|上一页|下一页|上一篇|下一篇|手机版|广告|纠错|糾錯|附件下载|（责|\(责/u;

const named = (pages: readonly SitePage[]) => pages.map(page => [page.name, page] as const);

describe('each site that ships', () => {
  it.each([...NAMED_SITES])(
    '%s has a page in its folder whose headings and body its selectors find',
    (name, site) => {
      const own = SITE_PAGES.filter(page => page.site === site);
      expect(own).not.toEqual([]);
      for (const page of own) {
        expect(page.name.startsWith(`${name}/`)).toBe(true);
        const { roots, body } = findArticle(parse(page), site)!;
        expect(site.body.some(selector => body.matches(selector))).toBe(true);
        const titles = roots.filter(root => root !== body);
        expect(titles).not.toEqual([]);
        const selectors = site.title.length > 0 ? site.title : ['h1'];
        expect(titles.filter(title => !selectors.some(selector => title.matches(selector)))).toEqual([]);
      }
    },
  );

  it.each([...NAMED_SITES])('%s has addresses to try in its file, which belong to it', (name, site) => {
    const addresses = read(`platform/page/sites/${name}.ts`).match(/https?:\/\/[\w./?=&%-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter(address => siteOf(address) !== site)).toEqual([]);
  });
});

describe('each page in the structure of a site', () => {
  it.each(named([...SITE_PAGES, ...demos]))(
    '%s gives its article and nothing of what stands around it',
    (_, page) => {
      const { text } = readPage(page).page;
      expect(text.length).toBeGreaterThan(200);
      expect(FURNITURE.exec(text)?.[0]).toBeUndefined();
    },
  );

  it.each(named(SITE_PAGES))('%s has furniture that could leak', (_, { html }) => {
    expect(html.match(new RegExp(FURNITURE, 'gu'))!.length).toBeGreaterThan(2);
  });

  it.each(named([...SITE_PAGES, ...demos]))('%s loads nothing from elsewhere', (_, { html }) => {
    expect(html).not.toMatch(/(?:src|href|action|data)=["']?(?:https?:)?\/\//);
    expect(html).not.toMatch(/url\((?!data:)/);
  });

  it('is listed, and each that is listed has the baseline of its passages', () => {
    const names = SITE_PAGES.map(({ name }) => name).sort();
    const files = filesOf('tests/fixtures/sites').map(path => path.replace('tests/fixtures/sites/', ''));
    expect(files.filter(file => file.endsWith('.html'))).toEqual(names.map(name => `${name}.html`));
    expect(files.filter(file => file.endsWith('.json') && file.includes('/'))).toEqual(
      names.map(name => `${name}.json`),
    );
  });
});
