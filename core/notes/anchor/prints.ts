import { mix, roll, shiftOf } from '../../match/gram-index.ts';
import { SLICE } from '../../match/sieve.ts';
import { normalize } from '../../text/normalize.ts';
import type { PageTarget } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import { readPattern } from './pattern.ts';
import { saysEnough } from './reprinted.ts';

/** Letters of a print: fewer than `saysEnough` asks for. */
const LETTERS = 16;

const SHIFT = shiftOf(LETTERS);

/**
 * By which the notes that may stand on a page of another address are found without being read: a number that stands for the letters
 * in the middle of a quote with its context. Undefined for a note that is offered nowhere.
 */
export function printOf(
  { quote, elsewhere }: Pick<PageTarget, 'quote' | 'elsewhere'>,
  knowledge: Knowledge,
): number | undefined {
  if (elsewhere === 'same') return undefined;
  const pattern = readPattern(quote, knowledge);
  if (!saysEnough(pattern)) return undefined;
  const { units } = pattern.letters;
  const from = (units.length - LETTERS) >> 1;
  let hash = 0;
  for (let at = from; at < from + LETTERS; at++) hash = roll(hash, units[at]!, SHIFT);
  return mix(hash) >>> 0;
}

/** Which of these prints a text has; a step every some ten thousand letters. */
export function* printsIn(
  text: string,
  prints: ReadonlySet<number>,
  { fold }: Knowledge,
): Generator<undefined, number[]> {
  const { units } = normalize(text, fold);
  yield;
  const found = new Set<number>();
  let hash = 0;
  for (let at = 0; at < units.length; at++) {
    hash = roll(hash, units[at]!, SHIFT);
    const print = mix(hash) >>> 0;
    if (at + 1 >= LETTERS && prints.has(print)) found.add(print);
    if ((at + 1) % SLICE === 0) yield;
  }
  return [...found];
}
