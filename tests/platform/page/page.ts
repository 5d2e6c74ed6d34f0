import type { Article } from '../../../platform/page/article.ts';

/** Fills the document's body and gives it back. */
export function setPage(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

/** An article whose only root is the element that a selector finds, with nothing in it passed over but `noise`. */
export function articleAt(selector: string, noise = 'script, style'): Article {
  const body = document.querySelector(selector)!;
  return { roots: [body], body, noise, isSites: true };
}

/** Enough running text to be an article; a full sentence by itself. */
export const LONG =
  '镇东头的老柿树有三百来岁，树干要三个孩子才能合抱，每年这个时候，半条街的人都来帮忙摘果，今年也是如此。';
