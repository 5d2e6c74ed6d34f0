import type { PageTarget } from '../target.ts';
import type { Ranked } from './ranked.ts';
import {
  ALONE,
  LEAST_LETTERS,
  LINE,
  MOST_CHANGED,
  OF_BOTH_SIDES,
  OF_ONE_SIDE,
  ON_ONE_SIDE,
  SHORT,
} from './thresholds.ts';

/** Whether what stands at a place, and around it, is enough to say that it is the note's own. */
export function holds(place: Ranked, { quote, position, elsewhere }: PageTarget, text: string): boolean {
  const { of, before, after, differing, same } = place;
  const isShort = of.words < SHORT;
  if (differing > (isShort ? 0 : MOST_CHANGED * of.words)) return false;
  if (same + before + after < LEAST_LETTERS) return false;
  // A changed word may be the one that told it from the others.
  if (elsewhere)
    return elsewhere === 'alike' && differing === 0 && before === of.before && after === of.after;
  if (of.before + of.after === 0) return differing === 0 && of.words >= ALONE;
  if (isShort) return before >= OF_ONE_SIDE * of.before && after >= OF_ONE_SIDE * of.after;
  if (before + after >= OF_BOTH_SIDES * (of.before + of.after)) return true;
  const isOneSide = (agreeing: number, all: number) =>
    agreeing >= ON_ONE_SIDE && agreeing >= OF_ONE_SIDE * all;
  if (isOneSide(before, of.before) || isOneSide(after, of.after)) return true;
  if (of.words >= ALONE && place.start === position.start && differing === 0) return true;
  return of.words >= LINE && isWholeLine(quote.prefix, quote.suffix) && isLineOf(text, place);
}

function isWholeLine(prefix: string, suffix: string): boolean {
  return /(?:^|\n)\s*$/.test(prefix) && /^\s*(?:\n|$)/.test(suffix);
}

/** How far from the place the end of its line is looked for: UTF-16 code units. */
const REACH = 8;

function isLineOf(text: string, { start, end }: Ranked): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return (
    (start <= REACH ? /(?:^|\n)[^\p{L}\p{N}]*$/u : /\n[^\p{L}\p{N}]*$/u).test(before) &&
    (end + REACH >= text.length ? /^[^\p{L}\p{N}]*(?:\n|$)/u : /^[^\p{L}\p{N}]*\n/u).test(behind)
  );
}
