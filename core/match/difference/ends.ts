import type { Stretch } from './comparison.ts';
import type { Aligned, Place } from './edits.ts';
import { bindsNext, gradeAlone, hasScope, tabledAt } from './grade.ts';
import { CLAUSE, FIGURE, type Letters, pauseOf, SENTENCE } from './letters.ts';
import { GOES_ON, LEADS_IN } from './vocabulary.ts';

/** How far beyond an end is looked, in UTF-16 code units. */
export const FARTHEST = 40;
/** Other words in place of the last of a clause, or of the first, up to this many letters on either side are one changed word. */
const WORD = 2;
/** The same where a sentence ends with them on both sides. */
const LAST_WORD = 4;
/** A beginning that the page leaves out is looked into up to this many letters. */
const LONGEST_LOSS = 14;

export const isMark = (character = '') => /[“”「」『』《》"]/.test(character);

/**
 * The stretches, on to the ends of the clauses in which they begin and end, but past a quotation mark only where both have
 * one in that place.
 */
export function toClauseEnds(stretches: readonly [Stretch, Stretch]): [Stretch, Stretch] {
  const before = stretches.every(({ text, start }) => isMark(text[start - 1])) ? 1 : 0;
  const after = stretches.every(({ text, end }) => isMark(text[end])) ? 1 : 0;
  const [one, other] = stretches;
  return [widened(one, before, after), widened(other, before, after)];
}

function widened({ text, start, end }: Stretch, before: number, after: number): Stretch {
  const isEnd = (at: number) =>
    isMark(text[at]) ||
    (pauseOf(text[at]!) >= CLAUSE && !/\d[,，]\d{3}/.test(text.slice(Math.max(0, at - 1), at + 4)));
  let from = start - before;
  // A sign of per cent may stand in the next line.
  let to = end + (after || (text.slice(end, end + WORD + LAST_WORD).match(/^\s*[%％‰]/)?.[0].length ?? 0));
  while (from > 0 && start - from < FARTHEST && !isEnd(from - 1)) from--;
  while (to < text.length && to - end < FARTHEST && !isEnd(to)) to++;
  return { text, start: from, end: to };
}

/**
 * Up to where, beyond the words in common, page and source are counterparts; of what follows nothing is said. Where the two
 * ends agree by half, all is compared; otherwise only what stands next to the words in common: figures, tabled words, a last
 * word.
 *
 * @param from the place from which on the end is looked at, with `step` the way to go
 * @param isMarked whether the page has a quotation mark there: a quotation may begin and end anywhere
 */
export function endOfCommon(aligned: Aligned, from: Place, step: 1 | -1, isMarked: boolean): Place {
  const { source, page, pairs } = aligned;
  const isTail = step > 0;
  const all: Place = isTail ? [source.keys.length, page.keys.length] : [0, 0];
  const [end, pageEnd] = all;
  let [at, on] = from;
  const edge = isTail ? 0 : -1;
  const beyond = ({ words }: Letters, place: number) => (isTail ? words.slice(place) : words.slice(0, place));
  let paired = 0;
  for (let place = at; place !== end; place += step) {
    const against = pairs[place + edge]!;
    if (isTail ? against >= on : against >= 0 && against < on) paired++;
  }
  if (paired * 2 >= Math.max(Math.abs(end - at), Math.abs(pageEnd - on))) return all;
  const alongPairs = () => {
    while (at !== end && on !== pageEnd && pairs[at + edge] === on + edge) [at, on] = [at + step, on + step];
  };
  alongPairs();
  const [said, says] = [beyond(source, at), beyond(page, on)];
  const [lost, added] = [tabledAt(said, !isTail), tabledAt(says, !isTail)];
  const without = (words: string, bound: number) =>
    isTail ? words.slice(bound) : words.slice(0, words.length - bound);
  if (says !== '' && (without(said, lost) === says || without(says, added) === said)) return all;
  const isShort = isTail || said.length <= LONGEST_LOSS;
  if (!isMarked && !isTail && says === '' && isShort && losesScope(source, at)) at = 0;
  else if (lost > 0 && added > 0) [at, on] = [at + step * lost, on + step * added];
  else if (added > 0 && (isTail ? added === says.length : bindsNext(says))) on += step * added;
  else if (!isMarked && ((says === '' && isShort) || lost === said.length))
    at += step * countingLoss(isTail ? said.slice(0, lost) : said.slice(said.length - lost));
  alongPairs();
  const [left, pageLeft] = [beyond(source, at), beyond(page, on)];
  return (isTail ? isLastWord(left, pageLeft, aligned) : isFirstWord(left, pageLeft)) ? all : [at, on];
}

/** Whether words before a place say to what the figure after it belongs. */
function losesScope({ words, pauses }: Letters, at: number): boolean {
  const figure = words.indexOf(FIGURE, at);
  return hasScope(words.slice(0, at)) && figure >= 0 && !pauses.slice(at + 1, figure + 1).some(Boolean);
}

function isLastWord(left: string, pageLeft: string, { source, page }: Aligned): boolean {
  if (GOES_ON.test(pageLeft) || (left === '') !== (pageLeft === '')) return false;
  if (left.length === pageLeft.length && left.length <= WORD) return true;
  const isSentence = [source, page].every(({ pauses }) => pauses.at(-1)! >= SENTENCE);
  return isSentence && Math.max(left.length, pageLeft.length) <= LAST_WORD;
}

function isFirstWord(left: string, pageLeft: string): boolean {
  return left.length === WORD && pageLeft.length === WORD && !LEADS_IN.test(pageLeft);
}

/** How long a word is that the page leaves out at an end, if that counts although the page does not go on there. */
function countingLoss(word: string): number {
  return !hasScope(word) && /^(?:qualifier|negation)/.test(gradeAlone(word) ?? '') ? word.length : 0;
}
