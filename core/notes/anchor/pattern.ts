import { type Letters, readLetters } from '../../match/difference/letters.ts';
import { type NormalizedText, normalize } from '../../text/normalize.ts';
import type { Quote, Span } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import { type UnitRange, unitRange } from './unit-range.ts';

/** What is looked for: words, and in the same text what stood around them. */
export interface Pattern {
  /** Prefix, words and suffix. */
  readonly text: string;
  /** Where the words stand in it. */
  readonly place: Span;
  /** The whole of it as it is compared, and the words among these letters. */
  readonly letters: NormalizedText;
  readonly words: UnitRange;
}

/** A quote is read together with its context, for what becomes of a numeral is decided by its neighbours. */
export function readPattern({ prefix, exact, suffix }: Quote, { fold }: Knowledge): Pattern {
  const text = prefix + exact + suffix;
  const place = { start: prefix.length, end: prefix.length + exact.length };
  const letters = normalize(text, fold);
  return { text, place, letters, words: unitRange(letters, place) };
}

/** The same as letters that are aligned one by one; `numbers` is what the page's letters must be read with. */
export interface AlignedPattern {
  readonly letters: Letters;
  readonly from: number;
  readonly to: number;
  readonly numbers: Map<string, number>;
}

export function alignable({ text, place }: Pattern, { fold }: Knowledge): AlignedPattern {
  const numbers = new Map<string, number>();
  const letters = readLetters({ text, start: 0, end: text.length }, fold, numbers, true);
  const { starts, ends } = letters;
  const from = countWhile(ends.length, at => ends[at]! <= place.start);
  const to = countWhile(starts.length, at => starts[at]! < place.end);
  return { letters, from, to: Math.max(from, to), numbers };
}

function countWhile(length: number, holds: (at: number) => boolean): number {
  let at = 0;
  while (at < length && holds(at)) at++;
  return at;
}
