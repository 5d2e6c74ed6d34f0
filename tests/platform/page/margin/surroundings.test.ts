// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../../platform/page/margin/surroundings.ts';
import { setPage } from '../page.ts';

const DARK = 'background-color: rgb(16, 16, 16)';
const LIGHT = 'background-color: rgb(255, 255, 255)';

/** Boxes have no width in happy-dom: a place at 0 is within all of them, one at 10 beside them. */
function around(html: string, beside = 10) {
  setPage(html);
  return surroundingsOf(document.querySelector('main')!, beside);
}

describe('the ground', () => {
  it.each([
    ['of its own', `<main style="${DARK}"></main>`, true],
    ['of what is around it', `<div style="${DARK}"><main></main></div>`, true],
    ['of its own before that', `<div style="${DARK}"><main style="${LIGHT}"></main></div>`, false],
    ['of a page that says nothing', '<main></main>', false],
  ])('of an article is that %s', (_, html, isDark) => {
    expect(around(html).isArticleDark).toBe(isDark);
  });

  it('of the margin is that of what reaches beside the article', () => {
    const card = `<main style="${DARK}"></main>`;
    expect(around(card).isMarginDark).toBe(false);
    expect(around(card, 0).isMarginDark).toBe(true);
  });
});

describe('the plane', () => {
  it('is the page’s where the article is on none of its own', () => {
    expect(around('<main></main>').plane).toBe(0);
  });

  it('is that of the outermost element that has one', () => {
    const html = '<div style="z-index: 7"><div style="z-index: 30"><main></main></div></div>';
    expect(around(html).plane).toBe(7);
  });
});
