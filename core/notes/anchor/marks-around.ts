import { DROPPED } from '../../text/folding.ts';
import { isInvisible } from '../../text/invisible.ts';
import type { Span } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import type { Surrounded } from './pattern.ts';

/** Widens a place, from its first to its last letter, by the marks with which the quote begins and ends, so far as the page has them. */
export function withMarks(
  place: Span,
  { text, place: own }: Surrounded,
  page: { readonly text: string },
  { fold }: Knowledge,
): Span {
  const isMark = (unit: string) => fold(unit.charCodeAt(0)) === DROPPED;
  let first = own.start;
  while (first < own.end && isMark(text[first]!)) first++;
  if (first === own.end) return place;
  let last = own.end;
  while (last > first && isMark(text[last - 1]!)) last--;
  return onCharacters(page.text, {
    start: along(text, first - 1, own.start - 1, page.text, place.start, -1),
    end: along(text, last, own.end, page.text, place.end, 1),
  });
}

/** Of a pair beyond the basic plane only the second half was compared. */
function onCharacters(text: string, { start, end }: Span): Span {
  const isWithin = (at: number) =>
    /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return { start: isWithin(start) ? start - 1 : start, end: isWithin(end) ? end + 1 : end };
}

/** How far the page has, from an edge on, the same marks as the quote up to `until`; what shows nothing is passed over on both sides. */
function along(own: string, from: number, until: number, text: string, edge: number, step: 1 | -1): number {
  let at = step > 0 ? edge : edge - 1;
  let reached = edge;
  for (let mark = from; mark !== until; mark += step) {
    if (isInvisible(own.charCodeAt(mark))) continue;
    while (at >= 0 && at < text.length && isInvisible(text.charCodeAt(at))) at += step;
    if (!isSameMark(own[mark]!, text[at])) break;
    at += step;
    reached = step > 0 ? at : at + 1;
  }
  return reached;
}

function isSameMark(one: string, other: string | undefined): boolean {
  return other !== undefined && (one === other || one.normalize('NFKC') === other.normalize('NFKC'));
}
