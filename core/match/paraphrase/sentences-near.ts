import { NO_BREAK, SENTENCE_BREAK } from '../../text/breaks.ts';
import type { Page } from '../page.ts';
import type { Piece } from '../pieces.ts';

/** How far from what it takes for certain a page is read for what it tells in other words: folded characters. */
const REACH = 1_000;
/** Bounds on the work: folded characters of one page that are read, and of one sentence. */
const MOST_READ = 12_000;
const LONGEST = 400;

/** A sentence of the page, as the places where its statements begin and, last, where it ends: folded characters. */
export type Sentence = readonly number[];

/** @param pieces in the order of the page. */
export function sentencesNear(pieces: readonly Piece[], page: Page): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let left = MOST_READ;
  for (const { page: place } of pieces) {
    const first = Math.max(at, place.from - REACH);
    const end = Math.min(page.units.length, place.to + REACH, first + left);
    // Where it begins in the middle of a statement, that is none.
    let borders = first === at || page.breakBefore(first) !== NO_BREAK ? [first] : [];
    for (at = first; at < end; left--) {
      at++;
      const found = at < page.units.length ? page.breakBefore(at) : SENTENCE_BREAK;
      if (found === NO_BREAK) continue;
      borders.push(at);
      if (found !== SENTENCE_BREAK && at - borders[0]! < LONGEST) continue;
      if (borders.length > 1) sentences.push(borders);
      borders = [at];
    }
    if (borders.length > 1) sentences.push(borders);
  }
  return sentences;
}
