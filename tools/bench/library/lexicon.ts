import { createRandom, type Random } from './random.ts';
import { WORDS } from './words.ts';

/**
 * Words that are made beside the written ones: names and rare terms, which no model of the language
 * expects. Two characters only: a longer one that stands in two documents would be evidence by itself.
 */
const MADE = 200;

/** Rank + this, to the power below, is how rare a word is (Zipf and Mandelbrot). Tried out together with those of prose.ts. */
const SHIFT = 80;
const STEEPNESS = 1.0;

/** How many words often follow a given one. */
const FOLLOWERS = 12;

export interface Lexicon {
  readonly words: readonly string[];
  /** A word, the common ones more often: its rank. */
  draw(random: Random): number;
  /** A word that often stands after another. */
  drawAfter(word: number, random: Random): number;
}

/** The lexicon is one and the same for every seed: documents share their language. */
export function createLexicon(): Lexicon {
  const words = [...new Set([...WORDS, ...madeWords()])];
  const sums = new Float64Array(words.length);
  words.reduce((sum, _, rank) => (sums[rank] = sum + (rank + SHIFT) ** -STEEPNESS), 0);
  const total = sums.at(-1)!;
  const draw = (random: Random) => firstAbove(sums, random.next() * total);
  const followers = new Uint32Array(words.length * FOLLOWERS);
  const chance = createRandom(2);
  for (let at = 0; at < followers.length; at++) followers[at] = draw(chance);
  return {
    words,
    draw,
    drawAfter: (word, random) => followers[word * FOLLOWERS + Math.floor(FOLLOWERS * random.next() ** 2)]!,
  };
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function madeWords(): string[] {
  const random = createRandom(1);
  const characters = commonCharacters(random);
  // The square makes some characters far commoner than others, as they are.
  const character = () => characters[Math.floor(characters.length * random.next() ** 2)]!;
  return Array.from({ length: MADE }, () => character() + character());
}

/** The 3,755 characters of the first level of GB 2312 (rows 16 to 55), shuffled: the standard has them by sound. */
function commonCharacters(random: Random): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 16; row <= 55; row++) {
    const last = row === 55 ? 89 : 94;
    for (let cell = 1; cell <= last; cell++) {
      characters.push(decoder.decode(Uint8Array.of(0xa0 + row, 0xa0 + cell)));
    }
  }
  for (let at = characters.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [characters[at], characters[other]] = [characters[other]!, characters[at]!];
  }
  return characters;
}
