import { alignLetters } from '../../match/difference/align.ts';
import { CLAUSE, FIGURE, type Letters, readLetters } from '../../match/difference/letters.ts';
import type { Span } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import type { AlignedPattern } from './pattern.ts';
import type { ReadPage } from './read-page.ts';

/** How words stand on a page. Counts are of letters; a number is one. */
export interface Alignment extends Span {
  /** Letters of the words that were changed, put in or left out. Of two figures that stand against each other only the place counts. */
  readonly differing: number;
  /** Letters of the words that agree. */
  readonly same: number;
}

/** A window of the page that is longer is nearly all space or marks: UTF-16 code units. */
const LONGEST_WINDOW = 6_000;

/** Aligns a pattern, its context too, with a window of the page; undefined where none of its words stand there. */
export function alignPattern(
  { letters: own, from, to, numbers }: AlignedPattern,
  window: Span,
  page: Pick<ReadPage, 'text' | 'work'>,
  { fold }: Knowledge,
): Alignment | undefined {
  if (window.end - window.start > LONGEST_WINDOW || from >= to) return undefined;
  const there = readLetters({ text: page.text, ...window }, fold, numbers, true);
  page.work.done += own.keys.length * there.keys.length;
  const pairs = alignLetters(own, there);
  const isSame = (at: number) => pairs[at]! >= 0 && own.keys[at] === there.keys[pairs[at]!];
  const isPlaced = (at: number) => isSame(at) || (pairs[at]! >= 0 && own.words[at] === FIGURE);
  const span = spanOf(pairs, there, isPlaced, from, to);
  if (!span) return undefined;
  let same = 0;
  for (let at = from; at < to; at++) if (isSame(at)) same++;
  return {
    start: there.starts[span.from]!,
    end: there.ends[span.to - 1]!,
    differing: differingIn(pairs, isPlaced, { from, to }, span),
    same,
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Which letters of the page are the words: from behind what stood before them to before what stood behind them. Where that is gone
 * too, other words of the same clause are taken to stand in the place of those that are wanting.
 */
function spanOf(
  pairs: Int32Array,
  there: Letters,
  isPlaced: (at: number) => boolean,
  from: number,
  to: number,
): Range | undefined {
  let first = from;
  while (first < to && !isPlaced(first)) first++;
  if (first === to) return undefined;
  let last = to - 1;
  while (!isPlaced(last)) last--;
  const floor = lastPlaced(pairs, isPlaced, from) + 1;
  const ceiling = firstPlaced(pairs, isPlaced, to) ?? there.keys.length;
  let start = pairs[first]!;
  let end = pairs[last]! + 1;
  if (first > from) {
    if (from > 0 && isPlaced(from - 1)) start = floor;
    else for (let wanting = first - from; wanting > 0 && goesBack(there, start, floor); wanting--) start--;
  }
  if (last < to - 1) {
    if (to < pairs.length && isPlaced(to)) end = ceiling;
    else for (let wanting = to - 1 - last; wanting > 0 && goesOn(there, end, ceiling); wanting--) end++;
  }
  return { from: start, to: end };
}

const goesBack = ({ pauses }: Letters, at: number, floor: number) => at > floor && pauses[at]! < CLAUSE;
const goesOn = ({ pauses }: Letters, at: number, ceiling: number) => at < ceiling && pauses[at]! < CLAUSE;

/** The letter of the page against which the last stands that is before a place of the pattern, −1 for none. */
function lastPlaced(pairs: Int32Array, isPlaced: (at: number) => boolean, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (isPlaced(at)) return pairs[at]!;
  return -1;
}

function firstPlaced(pairs: Int32Array, isPlaced: (at: number) => boolean, from: number): number | undefined {
  for (let at = from; at < pairs.length; at++) if (isPlaced(at)) return pairs[at]!;
  return undefined;
}

/** Between two letters in place, as many differ as the longer side has. */
function differingIn(
  pairs: Int32Array,
  isPlaced: (at: number) => boolean,
  { from, to }: Range,
  span: Range,
): number {
  let differing = 0;
  let [own, there] = [from, span.from];
  for (let at = from; at < to; at++) {
    if (!isPlaced(at)) continue;
    differing += Math.max(at - own, pairs[at]! - there);
    [own, there] = [at + 1, pairs[at]! + 1];
  }
  return differing + Math.max(to - own, span.to - there);
}
