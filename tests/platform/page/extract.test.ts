// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { extractText } from '../../../platform/page/extract.ts';
import { articleAt, setPage } from './page.ts';

const ENOUGH = 10_000;

function textOf(html: string, noise?: string): string {
  setPage(`<main>${html}</main>`);
  return extractText(articleAt('main', noise), ENOUGH).text;
}

describe('extracting text', () => {
  it.each([
    ['a line feed between blocks', '<p>甲</p><p>乙</p>', '甲\n乙\n'],
    ['one line feed for nested blocks', '<div><section><p>甲</p></section></div><div>乙</div>', '甲\n乙\n'],
    ['a line feed at a line break', '甲<br>乙<br><br>丙', '甲\n乙\n丙\n'],
    [
      'a line feed between cells and list items',
      '<table><tr><td>甲</td><td>乙</td></tr></table><li>丙</li>',
      '甲\n乙\n丙\n',
    ],
    ['none between words in a line', '甲<b>乙</b><a href="#">丙</a><x-y>丁</x-y>', '甲乙丙丁\n'],
    ['none for an element without text', '甲<img><i></i>乙', '甲乙\n'],
    ['no comments', '甲<!-- 注 -->乙', '甲乙\n'],
  ])('has %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('passes over scripts, styles and what is noise, with all that is in it', () => {
    const html = '甲<script>x()</script><style>p{}</style>乙<div class="ad">广<p>告</p></div>丙';
    expect(textOf(html, 'script, style, .ad')).toBe('甲乙\n丙\n');
  });

  it('reads the roots in the order given, each on lines of its own', () => {
    setPage('<h1>标题</h1><main>正文</main>');
    const article = articleAt('main');
    const roots = [document.querySelector('h1')!, article.body];
    expect(extractText({ ...article, roots }, ENOUGH).text).toBe('标题\n正文\n');
  });

  it('reads XHTML, whose names are written as they are', () => {
    const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>甲</p><p>乙<br/>丙</p></body></html>';
    const body = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml').querySelector('body')!;
    expect(extractText({ roots: [body], body, noise: 'script', isSites: true }, ENOUGH).text.trim()).toBe(
      '甲\n乙\n丙',
    );
  });

  it('does not overflow on twenty thousand levels', () => {
    const root = document.createElement('div');
    let deepest = root;
    for (let level = 0; level < 20_000; level++) {
      deepest = deepest.appendChild(document.createElement('div'));
    }
    deepest.append('深处');
    expect(extractText({ roots: [root], body: root, noise: 'script', isSites: true }, ENOUGH).text).toBe(
      '深处\n',
    );
  });

  it('stops at the limit, in the middle of a text node if need be', () => {
    setPage('<main><p>甲乙丙</p><p>丁戊己</p><p>庚</p></main>');
    const { text } = extractText(articleAt('main'), 6);
    expect(text.trimEnd()).toBe('甲乙丙\n丁戊');
  });

  it('leads from the text back to the page, character by character', () => {
    setPage('<main><p>甲<b>乙</b></p>丙<span>丁</span></main>');
    const { text, map } = extractText(articleAt('main'), ENOUGH);
    for (const [at, character] of [...text].entries()) {
      const [range] = map.rangesOf(at, at + 1);
      expect(range?.toString() ?? '\n').toBe(character);
    }
  });
});
