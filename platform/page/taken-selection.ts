import { LONGEST_QUOTE } from '../../core/notes/target.ts';
import { failure, type Result, success } from '../../core/result.ts';
import type { Stretch } from '../messaging/marks-protocol.ts';
import { LONGEST_TEXT } from '../messaging/protocol.ts';
import { findArticle } from './article.ts';
import { extractText } from './extract.ts';
import { pageDate } from './page-date.ts';
import { siteOf } from './sites/index.ts';

/**
 * What is selected of the article, as it is now; what is selected beyond it is cut, and so is space at the ends. Fails with
 * `nothing-selected`, `not-in-article` or `selection-too-long`.
 */
export function takenSelection(document: Document): Result<Stretch> {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return failure('nothing-selected');
  const article = findArticle(document, siteOf(document.location.href));
  if (!article) return failure('not-in-article');
  const { text, map } = extractText(article, LONGEST_TEXT);
  const spans = rangesOf(selection).flatMap(range => map.spanOf(range) ?? []);
  if (spans.length === 0) return failure('not-in-article');
  // Firefox selects columns of a table, which are several ranges.
  const from = Math.min(...spans.map(({ start }) => start));
  const words = text.slice(from, Math.max(...spans.map(({ end }) => end)));
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  if (start === end) return failure('nothing-selected');
  if (end - start > LONGEST_QUOTE) return failure('selection-too-long');
  const date = pageDate(document);
  return success({ text, start, end, title: document.title, ...(date !== undefined && { date }) });
}

function rangesOf(selection: Selection): Range[] {
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
}
