import { STEPS } from '../background/surprise-of.ts';
import type { Knowledge } from '../matcher.ts';
import type { Page } from '../page.ts';
import { coverageOf } from './coverage.ts';
import type { FindRivals } from './rivals.ts';
import type { Sentence } from './sentences-near.ts';
import type { Wording } from './wordings.ts';

/** How much a sentence of the source explains of one of the page. */
export interface Rival {
  readonly wording: Wording;
  /** Bits for each statement of the page's sentence. */
  readonly explained: readonly number[];
  /** Bits between two places of it. */
  explainedIn(from: number, to: number): number;
}

/** A sentence of the page beside those of the source that it may tell. */
export interface Reading {
  readonly rivals: readonly Rival[];
  /** How surprising each of its statements is: bits. */
  readonly all: readonly number[];
}

/** A rare character counts for this many bits at most. */
const MOST_BITS = 10;

export function readSentence(
  sentence: Sentence,
  findRivals: FindRivals,
  page: Page,
  knowledge: Knowledge,
): Reading {
  const [from, to] = [sentence[0]!, sentence.at(-1)!];
  const bits = bitsIn(from, to, page, knowledge);
  const like = findRivals(sentence, page.units, bits);
  if (like.length === 0) return { rivals: [], all: [] };
  const byStatement = (sum: (from: number, to: number) => number) =>
    sentence.slice(1).map((end, at) => sum(sentence[at]!, end));
  const rivals = like.map(wording => {
    const explainedIn = explainedBy(wording, from, to, bits, page, knowledge);
    return { wording, explained: byStatement(explainedIn), explainedIn };
  });
  return { rivals, all: byStatement((first, end) => sumOf(bits, first - from, end - from)) };
}

/** How surprising a stretch of the page is, and what a wording explains between two places of it: bits. */
export function readStretch(from: number, to: number, wording: Wording, page: Page, knowledge: Knowledge) {
  const bits = bitsIn(from, to, page, knowledge);
  return { all: sumOf(bits), explainedIn: explainedBy(wording, from, to, bits, page, knowledge) };
}

function bitsIn(
  from: number,
  to: number,
  { text, starts, endOf }: Page,
  { surprise }: Knowledge,
): Float64Array {
  const start = starts[from]!;
  const surprises = surprise(text.slice(start, endOf(to - 1)));
  const bits = new Float64Array(to - from);
  for (let unit = from; unit < to; unit++) {
    bits[unit - from] = Math.min(MOST_BITS, surprises[starts[unit]! - start]! / STEPS);
  }
  return bits;
}

function explainedBy(
  wording: Wording,
  from: number,
  to: number,
  bits: Float64Array,
  { units }: Page,
  { library }: Knowledge,
): Rival['explainedIn'] {
  const explained = coverageOf(units.subarray(from, to), library.units, wording);
  for (let at = 0; at < explained.length; at++) explained[at]! *= bits[at]!;
  return (first, end) => sumOf(explained, first - from, end - from);
}

function sumOf(bits: Float64Array, from = 0, to = bits.length): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += bits[at]!;
  return sum;
}
