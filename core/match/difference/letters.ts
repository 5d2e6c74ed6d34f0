import { DROPPED, type Folding } from '../../text/folding.ts';
import { type Numeral, readNumerals } from '../../text/read-numerals.ts';
import type { Stretch } from './comparison.ts';

/** How much a pause divides: 、 parts of a phrase, ， clauses, 。 sentences; …… says that something was left out. */
export const ITEM = 1;
export const CLAUSE = 2;
export const SENTENCE = 3;
export const ELLIPSIS = 4;

/** What stands in `words` for a figure. */
export const FIGURE = '0';

/** A stretch as it is compared: letters one by one, but a number is one letter. All arrays go by letter. */
export interface Letters {
  /** Equal for letters that are the same to a reader. */
  readonly keys: readonly number[];
  /** One code unit for each letter, folded; a figure is `FIGURE`. */
  readonly words: string;
  /** Where it stands in the raw text, UTF-16 code units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The pause before each letter, and last the one after all. */
  readonly pauses: readonly number[];
  /** What is set aside that has Latin letters: those letters. */
  readonly asides: readonly string[];
}

/** What is no part of the wording: numbering, notes' signs, glosses in Latin letters, what a short title stands for. */
const ASIDE = [
  /[(（［[〔【][\s\p{C}]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[\s\p{C}]*[)）\]］〕】]/gu,
  /[(（][^()（）\u3400-\u9fff]*[a-zà-ɏａ-ｚＡ-Ｚ][^()（）\u3400-\u9fff]*[)）]/gi,
  /[(（]以下简称[^()（）]*[)）]/g,
  /^[^\S\n]*(?:第[一二三四五六七八九十百\d]+[章节条款项]|[一二三四五六七八九十]+、|\d{1,2}[.．、](?!\d))/gm,
];

/**
 * @param numbers shared by the two stretches that are compared: which key each number has.
 * @param isJoined see `readNumerals`.
 */
export function readLetters(
  { text, start, end }: Stretch,
  fold: Folding,
  numbers: Map<string, number>,
  isJoined = false,
): Letters {
  const asides: string[] = [];
  const stretch = ASIDE.reduce(
    (rest, aside) =>
      rest.replace(aside, found => {
        const latin = found.normalize('NFKC').replace(/[^\p{Script=Latin}\p{M}]/gu, '');
        if (latin) asides.push(latin);
        return found.replace(/[^\n]/g, ' ');
      }),
    text.slice(start, end),
  );
  const numerals = new Map(readNumerals(stretch, 0, stretch.length, fold, isJoined).map(n => [n.start, n]));
  const letters = {
    keys: [] as number[],
    words: '',
    starts: [] as number[],
    ends: [] as number[],
    pauses: [pauseAround(text, start - 1, -1, fold)],
    asides,
  };
  for (let at = 0; at < stretch.length; ) {
    const numeral = numerals.get(at);
    const unit = fold(stretch.charCodeAt(at));
    const next = numeral?.end ?? at + 1;
    const last = letters.pauses.length - 1;
    if (numeral || unit !== DROPPED) {
      letters.keys.push(numeral ? keyOf(numeral, numbers) : unit);
      letters.words += numeral ? (numeral.isFigure ? FIGURE : stretch[at]) : String.fromCharCode(unit);
      letters.starts.push(start + at);
      letters.ends.push(start + next);
      letters.pauses.push(0);
    } else letters.pauses[last] = Math.max(letters.pauses[last]!, pauseOf(stretch[at]!));
    at = next;
  }
  const last = letters.pauses.length - 1;
  letters.pauses[last] = Math.max(letters.pauses[last]!, pauseAround(text, end, 1, fold));
  return letters;
}

function keyOf({ key }: Numeral, numbers: Map<string, number>): number {
  const known = numbers.get(key) ?? 0x10000 + numbers.size;
  numbers.set(key, known);
  return known;
}

export function pauseOf(character: string): number {
  if (character === '…') return ELLIPSIS;
  if (/[。！？!?\n]/.test(character)) return SENTENCE;
  if (/[，,；;：:]/.test(character)) return CLAUSE;
  return character === '、' ? ITEM : 0;
}

/** The greatest pause between a place and the next letter in a direction; a text ends like a sentence. */
function pauseAround(text: string, from: number, step: 1 | -1, fold: Folding): number {
  let pause = 0;
  for (let at = from; ; at += step) {
    if (at < 0 || at >= text.length) return Math.max(pause, SENTENCE);
    if (fold(text.charCodeAt(at)) !== DROPPED) return pause;
    pause = Math.max(pause, pauseOf(text[at]!));
    if (pause >= SENTENCE) return pause;
  }
}
