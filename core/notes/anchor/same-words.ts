import type { Quote } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import { type Pattern, readPattern } from './pattern.ts';

/** Whether two quotes are the same words, letter for letter, whatever stands around them. */
export function areSameWords(one: Quote, other: Quote, knowledge: Knowledge): boolean {
  const [own, there] = [one, other].map(quote => wordsOf(readPattern(quote, knowledge)));
  return own!.length === there!.length && own!.every((unit, at) => unit === there![at]);
}

function wordsOf({ letters, words }: Pattern): Uint16Array {
  return letters.units.subarray(words.from, words.to);
}
