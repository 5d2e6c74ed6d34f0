// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Article, findArticle } from '../../../platform/page/article.ts';
import { govCn } from '../../../platform/page/sites/gov-cn.ts';
import { newsCn } from '../../../platform/page/sites/news-cn.ts';
import { LONG, setPage } from './page.ts';

function idsOf(article: Article | undefined): string[] {
  return (article?.roots ?? []).map(({ id }) => id);
}

describe('finding the article', () => {
  it.each([
    ['www.gov.cn with its editor', govCn, '<div id="UCAP-CONTENT"><div class="trs_editor_view" id="body">'],
    [
      'www.gov.cn without its editor',
      govCn,
      '<div id="UCAP-CONTENT"></div><div class="pages_content" id="body">',
    ],
    [
      'www.news.cn',
      newsCn,
      '<div id="detail">导语<span id="detailContent"></span></div><div id="p-detail"></div><p>',
    ],
  ])('takes the heading apart from the body on a page of %s', (_, site, opening) => {
    setPage(`<h1 id="ti">标题</h1>${opening}正文</div>`);
    const article = findArticle(document, site)!;
    expect(article.roots.map(root => root.textContent)).toEqual(['标题', expect.stringMatching(/正文|导语/)]);
    expect(article.body).toBe(article.roots[1]);
  });

  it('passes over what the site puts into its body', () => {
    setPage('<div id="detail"><p>正文</p><div id="articleEdit">责编</div></div>');
    const { body, noise } = findArticle(document, newsCn)!;
    expect([...body.querySelectorAll(noise)].map(({ id }) => id)).toEqual(['articleEdit']);
  });

  it('takes the next selector where the first finds an empty element', () => {
    setPage('<div id="detail"> \n</div><div id="content">正文</div>');
    expect(findArticle(document, newsCn)!.body.id).toBe('content');
  });

  it('falls back to the densest container on a page whose structure has changed', () => {
    setPage(`<main id="new"><p>${LONG}</p><p>${LONG}</p></main>`);
    expect(findArticle(document, govCn)!.body.id).toBe('new');
  });

  it('takes a heading inside the body only once', () => {
    setPage(`<article id="all"><h1 id="h">标题</h1><p>${LONG}</p><p>${LONG}</p></article>`);
    expect(idsOf(findArticle(document, undefined))).toEqual(['all']);
  });

  it('takes a heading that comes after its body second', () => {
    setPage(`<main id="text"><p>${LONG}</p><p>${LONG}</p></main><h1 id="late">标题</h1>`);
    expect(idsOf(findArticle(document, undefined))).toEqual(['text', 'late']);
  });

  it('finds none on a page without text', () => {
    setPage('<nav><a href="#">首页</a></nav><div><img alt="图"></div><p>短</p>');
    expect(findArticle(document, undefined)).toBeUndefined();
    expect(findArticle(document, govCn)).toBeUndefined();
  });
});
