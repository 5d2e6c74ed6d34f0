// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { densestContainer } from '../../../platform/page/densest-container.ts';
import { LONG, setPage } from './page.ts';

const LINKS = Array.from({ length: 30 }, () => `<li><a href="#">${LONG}</a></li>`).join('');

function densest(html: string): string | undefined {
  return densestContainer(setPage(html))?.id;
}

describe('the densest container', () => {
  it('adds up the paragraphs of one container', () => {
    const three = `<p>${LONG}</p>`.repeat(3);
    expect(densest(`<div id="one"><p>${LONG}${LONG}</p></div><div id="three">${three}</div>`)).toBe('three');
  });

  it.each([
    ['links', `<ul id="list">${LINKS}</ul>`],
    ['navigation', `<nav><ul id="list">${LINKS.replace(/<\/?a[^>]*>/g, '')}</ul></nav>`],
    ['a footer', `<footer id="list">${`<p>${LONG}</p>`.repeat(30)}</footer>`],
    ['script', `<script id="list">/*${LONG.repeat(30)}*/</script>`],
    ['menus of short words', `<div id="list">${'<p>首页新闻政策</p>'.repeat(300)}</div>`],
  ])('is not swayed by %s, however long', (_, aside) => {
    expect(densest(`${aside}<div id="text"><p>${LONG}</p><p>${LONG}</p></div>`)).toBe('text');
  });

  it('takes text with line breaks for paragraphs by the element it stands in', () => {
    expect(densest(`<div id="text">${LONG}<br>${LONG}<br>${LONG}</div>`)).toBe('text');
  });

  it('counts words in spans and emphasis for the paragraph around them', () => {
    const spans = `<p><span>${LONG}</span><b>${LONG}</b></p>`.repeat(2);
    expect(densest(`<div id="text">${spans}</div>`)).toBe('text');
  });

  it('takes an article cut into sections, or whose paragraphs are not called so, whole', () => {
    const sections = `<section><h2>${LONG}</h2><p>${LONG}</p></section>`.repeat(4);
    expect(densest(`<p>${LONG}</p><div id="text">${sections}</div>`)).toBe('text');
    expect(densest(`<p>${LONG.slice(9)}</p><div id="text">${`<div>${LONG}</div>`.repeat(4)}</div>`)).toBe(
      'text',
    );
  });

  it('does not take in what stands beside an article that is more than half of all', () => {
    const beside = `<div><p>${LONG}</p></div>`.repeat(2);
    expect(densest(`<div id="all"><div id="text">${`<p>${LONG}</p>`.repeat(3)}</div>${beside}</div>`)).toBe(
      'text',
    );
  });

  it('is none where there is too little text', () => {
    expect(densest(`<div id="text"><p>${LONG.slice(0, 40)}</p></div>`)).toBeUndefined();
    expect(densest('')).toBeUndefined();
  });
});
