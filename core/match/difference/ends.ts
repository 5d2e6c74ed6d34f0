import type { Stretch } from './comparison.ts';
import type { Aligned, Edit } from './edits.ts';
import { bindsNext, gradeAlone, hasScope, tabledAt } from './grade.ts';
import { CLAUSE, pauseOf } from './letters.ts';

/** How far beyond an end is looked, in UTF-16 code units. */
const FARTHEST = 40;
/** Other words at the end of a clause, as many on both sides and up to this many letters, are one changed word. */
const WORD = 2;
/** A beginning that the page leaves out is looked into up to this many letters. */
const LONGEST_LOSS = 14;

/** The stretch, on to the ends of the clauses in which it begins and ends, but not past a quotation mark. */
export function toClauseEnds({ text, start, end }: Stretch): Stretch {
  const isEnd = (at: number) =>
    /[“”「」『』《》"]/.test(text[at]!) ||
    (pauseOf(text[at]!) >= CLAUSE && !/\d[,，]\d{3}/.test(text.slice(Math.max(0, at - 1), at + 4)));
  let [from, to] = [start, end];
  while (from > 0 && start - from < FARTHEST && !isEnd(from - 1)) from--;
  while (to < text.length && to - end < FARTHEST && !isEnd(to)) to++;
  return { text, start: from, end: to };
}

/**
 * What of an end beyond the words in common is no counterpart, so that nothing is said of it. Where the two ends agree by
 * half, all is compared; otherwise only what stands next to the words in common: figures, tabled words, a last word.
 *
 * @param first the first letters, of source and page, of the words in common
 */
export function idleHead(aligned: Aligned, first: readonly [number, number]): Edit[] {
  const { source, page, pairs } = aligned;
  let [at, on] = first;
  if (agree(pairs, 0, at, 0, on)) return [];
  const inward = () => {
    while (at > 0 && on > 0 && pairs[at - 1] === on - 1) [at, on] = [at - 1, on - 1];
  };
  inward();
  const [before, pageBefore] = [source.words.slice(0, at), page.words.slice(0, on)];
  const [lost, added] = [tabledAt(before, true), tabledAt(pageBefore, true)];
  if (lost > 0 && added > 0 && !isSaying(pageBefore)) [at, on] = [at - lost, on - added];
  else if (added > 0 && bindsNext(pageBefore)) on -= added;
  else if ((on === 0 && at <= LONGEST_LOSS) || lost === at) at -= countingLoss(before.slice(at - lost));
  inward();
  return at + on > 0 ? [{ from: 0, to: at, pageFrom: 0, pageTo: on }] : [];
}

/** @param last the letters after the last of the words in common */
export function idleTail(aligned: Aligned, last: readonly [number, number]): Edit[] {
  const { source, page, pairs } = aligned;
  const [ends, pageEnds] = [source.keys.length, page.keys.length];
  let [at, on] = last;
  if (agree(pairs, at, ends, on, pageEnds)) return [];
  const outward = () => {
    while (at < ends && on < pageEnds && pairs[at] === on) [at, on] = [at + 1, on + 1];
  };
  outward();
  const [after, pageAfter] = [source.words.slice(at), page.words.slice(on)];
  const [lost, added] = [tabledAt(after, false), tabledAt(pageAfter, false)];
  if (lost > 0 && added > 0) [at, on] = [at + lost, on + added];
  else if (added > 0 && added === pageAfter.length) on += added;
  else if (on === pageEnds || lost === after.length) at += countingLoss(after.slice(0, lost));
  outward();
  const [left, pageLeft] = [ends - at, pageEnds - on];
  if (left > 0 && left <= WORD && left === pageLeft && !/[等的之这]/.test(page.words[on]!)) return [];
  return left + pageLeft > 0 ? [{ from: at, to: ends, pageFrom: on, pageTo: pageEnds }] : [];
}

function agree(pairs: Int32Array, from: number, to: number, pageFrom: number, pageTo: number): boolean {
  let paired = 0;
  for (let at = from; at < to; at++) if (pairs[at]! >= pageFrom && pairs[at]! < pageTo) paired++;
  return paired * 2 >= Math.max(to - from, pageTo - pageFrom);
}

/** Whether words before a sentence say that somebody asks for what follows. */
function isSaying(words: string): boolean {
  return /.要求$/.test(words);
}

/** How long a word is that the page leaves out at an end, if that counts although the page does not go on there. */
function countingLoss(word: string): number {
  return !hasScope(word) && /^(?:qualifier|negation)/.test(gradeAlone(word) ?? '') ? word.length : 0;
}
