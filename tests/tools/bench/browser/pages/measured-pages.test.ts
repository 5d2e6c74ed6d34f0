import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../../platform/page/article.ts';
import { siteOf } from '../../../../../platform/page/sites/index.ts';
import { articlePage } from '../../../../../tools/bench/browser/pages/article-page.ts';
import { measuredPage } from '../../../../../tools/bench/browser/pages/measured-pages.ts';
import { readShipped } from '../../../../../tools/bench/shipped.ts';

const { sentences } = readShipped();

function documentOf(body: string, url = 'https://www.news.cn/'): Document {
  const window = new Window({ url });
  window.document.write(body);
  return window.document as unknown as Document;
}

describe('a page that is measured', () => {
  it('has the text that was asked for, under an address that the extension reads', () => {
    const { url, text, body } = measuredPage(10_000, 60, sentences, 1);
    expect(text).toHaveLength(10_000);
    const article = findArticle(documentOf(body, url), siteOf(url))!;
    const paragraphs = [...article.body.querySelectorAll('p')];
    expect(article.roots).toEqual([article.body]);
    expect(paragraphs.map(({ textContent }) => textContent).join('\n')).toBe(text);
    expect(article.body.textContent).toBe(text.replaceAll('\n', ''));
  });

  it('quotes as many sentences of the documents as it says, or none', () => {
    const quotesIn = (quotes: number) => {
      const lines = new Set(measuredPage(10_000, quotes, sentences, 1).text.split('\n'));
      return sentences.filter(sentence => lines.has(sentence)).length;
    };
    expect([60, 10, 0].map(quotesIn)).toEqual([60, 10, 0]);
  });

  it('has an address of its own', () => {
    const urls = [0, 10, 60].map(quotes => measuredPage(2000, quotes, sentences, 1).url);
    expect(new Set(urls).size).toBe(3);
  });
});

describe('the page of an article', () => {
  it('makes no markup of its text', () => {
    const line = 'a < b & c <p> &amp; "d"';
    expect(documentOf(articlePage(line)).querySelector('p')?.textContent).toBe(line);
  });
});
