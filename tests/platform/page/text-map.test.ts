// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { extractText } from '../../../platform/page/extract.ts';
import { articleAt, setPage } from './page.ts';

/** The ranges of a stretch of the page's text, looked up after `change` has happened to the page. */
function wordsOf(html: string, stretch: string, change: (main: Element) => void = () => undefined): string[] {
  setPage(`<main>${html}</main>`);
  const { text, map } = extractText(articleAt('main', '.ad'), 10_000);
  const start = text.indexOf(stretch);
  expect(start).toBeGreaterThanOrEqual(0);
  change(document.querySelector('main')!);
  return map.rangesOf(start, start + stretch.length).map(range => range.toString());
}

describe('the way back to the page', () => {
  it('is one range inside one text node', () => {
    expect(wordsOf('甲乙丙丁', '乙丙')).toEqual(['乙丙']);
  });

  it('is one range over spans that stand side by side', () => {
    expect(wordsOf('<b>甲乙</b><i>丙</i>丁戊', '乙丙丁')).toEqual(['乙丙丁']);
  });

  it('is one range for each unbroken stretch: blocks, line breaks and noise divide', () => {
    expect(wordsOf('<p>甲乙</p><p>丙丁</p>', '乙\n丙')).toEqual(['乙', '丙']);
    expect(wordsOf('甲乙<br>丙丁', '乙\n丙')).toEqual(['乙', '丙']);
    expect(wordsOf('甲乙<span class="ad">广告</span>丙丁', '乙丙')).toEqual(['乙', '丙']);
  });

  it('is no range for the white space between blocks', () => {
    expect(wordsOf('<p>甲</p>\n  \n<p>乙</p>', '甲\n\n  \n\n乙')).toEqual(['甲', '乙']);
  });

  it('is still divided where white space follows what divides', () => {
    expect(wordsOf('甲<span class="ad">广告</span> <b>乙</b>', '甲 乙')).toEqual(['甲', '乙']);
    expect(wordsOf('<p>甲</p> <b>乙</b>', '甲\n 乙')).toEqual(['甲', '乙']);
  });

  it('is lost when the text of a node in it has changed', () => {
    const change = (main: Element) => {
      main.querySelector('i')!.firstChild!.nodeValue = '己';
    };
    expect(wordsOf('<b>甲乙</b><i>丙</i>丁', '乙丙丁', change)).toEqual([]);
    expect(wordsOf('<b>甲乙</b><i>丙</i>丁', '甲乙', change)).toEqual(['甲乙']);
  });

  it('is lost when a node in it was removed', () => {
    expect(wordsOf('<b>甲乙</b><i>丙</i>丁', '乙丙', main => main.querySelector('i')!.remove())).toEqual([]);
  });

  it('holds when the page puts elements around it', () => {
    const wrap = (main: Element) => {
      const mark = document.createElement('mark');
      main.querySelector('b')!.replaceWith(mark);
      mark.append('新');
    };
    expect(wordsOf('<b>甲</b>乙丙', '乙丙', wrap)).toEqual(['乙丙']);
  });
});
