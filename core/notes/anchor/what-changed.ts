import { AT_LEAST, AT_MOST, CONTRARIES, HOLLOW, NEGATIONS } from '../../match/difference/vocabulary.ts';
import { normalize } from '../../text/normalize.ts';
import type { Span } from '../target.ts';
import { sayTheSameFigures } from './figures-said.ts';
import type { Knowledge } from './knowledge.ts';

const NEGATION = new RegExp(NEGATIONS, 'g');
const SIDES = [...CONTRARIES, [AT_LEAST, AT_MOST]].map(pair => pair.map(side => new RegExp(side, 'g')));

/** Code units that `String.fromCharCode` takes at once. */
const AT_ONCE = 0x2000;

/** A stretch with the text that it stands in. */
export type Words = Span & { readonly text: string };

/** What of a stretch no longer says the same, where that may not be passed over. Other words alone are nothing. */
export function whatChanged(
  one: Words,
  other: Words,
  knowledge: Knowledge,
): 'number' | 'negation' | undefined {
  if (!sayTheSameFigures(one, other, knowledge)) return 'number';
  const [said, says] = [lettersIn(one, knowledge), lettersIn(other, knowledge)];
  const [led, leads] = one.start === 0 ? ['', ''] : [leadOf(one, knowledge), leadOf(other, knowledge)];
  if (denialsIn(led + said) !== denialsIn(leads + says)) return 'negation';
  if (said === says) return undefined;
  return SIDES.some(([up, down]) => isTurned(said, says, up!, down!)) ? 'negation' : undefined;
}

/** Letters right before a stretch that may deny it: 不[支持]. */
const LEAD = 3;

function leadOf({ text, start }: Words, knowledge: Knowledge): string {
  const words = text.slice(Math.max(0, start - LEAD * 4), start).match(/[\p{L}\p{C}\s]*$/u)?.[0] ?? '';
  return lettersIn({ text: words, start: 0, end: words.length }, knowledge).slice(-LEAD);
}

function lettersIn({ text, start, end }: Words, { fold }: Knowledge): string {
  const { units } = normalize(text.slice(start, end), fold);
  let letters = '';
  for (let at = 0; at < units.length; at += AT_ONCE)
    letters += String.fromCharCode(...units.subarray(at, at + AT_ONCE));
  return letters;
}

function denialsIn(letters: string): string {
  return (letters.replace(HOLLOW, '').match(NEGATION) ?? []).join();
}

/** Whether words of one side are fewer and words of the other side more: 提高 has become 降低. */
function isTurned(said: string, says: string, one: RegExp, other: RegExp): boolean {
  const [up, down] = [one, other].map(words => countOf(words, says) - countOf(words, said));
  return up! * down! < 0;
}

function countOf(words: RegExp, letters: string): number {
  return letters.match(words)?.length ?? 0;
}
