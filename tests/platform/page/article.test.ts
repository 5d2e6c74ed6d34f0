// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Article, findArticle } from '../../../platform/page/article.ts';
import { chinanews } from '../../../platform/page/sites/chinanews.ts';
import { govCn } from '../../../platform/page/sites/gov-cn.ts';
import { mca } from '../../../platform/page/sites/mca.ts';
import { mof } from '../../../platform/page/sites/mof.ts';
import { newsCn } from '../../../platform/page/sites/news-cn.ts';
import { rmrbEpaper } from '../../../platform/page/sites/rmrb-epaper.ts';
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

  it('takes all that a selector finds, in the order of the page, and the longest for the body', () => {
    setPage(`<div class="article"><h3 id="pre">引题</h3><h1 id="h">标题</h1><p>记者</p><h2 id="sub">副题</h2>
      <div id="ozoom" class="short">前言</div></div><div id="ozoom" class="long">${LONG}</div>`);
    const article = findArticle(document, rmrbEpaper)!;
    expect(article.roots.map(root => root.textContent)).toEqual(['引题', '标题', '副题', '前言', LONG]);
    expect(article.body.className).toBe('long');
  });

  it('takes an editor that stands in another once', () => {
    setPage(
      `<div class="my_conboxzw"><div class="TRS_Editor" id="outer"><div class="TRS_Editor">正文</div></div></div>`,
    );
    expect(idsOf(findArticle(document, mof))).toEqual(['outer']);
  });

  it('passes over a hidden copy, but not over a body all of which is hidden for now', () => {
    const body = (id: string, style: string) =>
      `<div style="${style}"><div class="left_zw" id="${id}">正文</div></div>`;
    setPage(body('copy', 'display: none') + body('shown', ''));
    expect(idsOf(findArticle(document, chinanews))).toEqual(['shown']);
    setPage(body('one', 'display: none') + body('other', 'display: none'));
    expect(idsOf(findArticle(document, chinanews))).toEqual(['one', 'other']);
  });

  it('takes the first h1 of the page where the site’s own headings are not found', () => {
    setPage('<h1 id="first">标题</h1><h1 id="second">又一个</h1><div id="zoom">正文</div>');
    expect(idsOf(findArticle(document, mca))).toEqual(['first', 'zoom']);
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
