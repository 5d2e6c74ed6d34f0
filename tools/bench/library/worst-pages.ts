import { flat } from './flat.ts';
import { lettersOf } from './grams.ts';
import { createRandom } from './random.ts';

export interface NamedPage {
  readonly name: string;
  readonly text: string;
}

/** Phrases of the shipped documents, most of which stand in many of their sentences. */
const PHRASES = ['基本公共服务', '最低工资标准', '社会保险', '城乡居民基本养老保险'];

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Pages that someone might write, or a site might hold, to keep a matcher busy.
 * @param sentences Those of the library.
 * @param length Of pages of words; those without a word have five times as much (a megabyte for 200,000).
 */
export function worstPages(sentences: readonly string[], length: number, seed: number): NamedPage[] {
  const random = createRandom(seed);
  const long = [...sentences].sort((a, b) => b.length - a.length);
  const from = (characters: string) =>
    flat(Array.from({ length: length * 5 }, () => characters[random.below(characters.length)]).join(''));
  return [
    ...PHRASES.map(phrase => ({ name: `${phrase} repeated`, text: repeated(phrase, length) })),
    { name: 'longest sentence repeated', text: repeated(long[0]!, length) },
    { name: 'middling sentence repeated', text: repeated(long[Math.floor(long.length / 2)]!, length) },
    { name: '哈 repeated', text: repeated('哈', length) },
    { name: '社会 repeated', text: repeated('社会', length) },
    ...worstPagesOfLibrary(sentences, length, seed),
    { name: 'spaces, five times as long', text: repeated(' ', length * 5) },
    { name: 'digits, five times as long', text: from('0123456789') },
    { name: 'base64, five times as long', text: from(BASE64) },
  ];
}

/** Those that are made of what the library itself holds, whatever it is. */
export function worstPagesOfLibrary(sentences: readonly string[], length: number, seed: number): NamedPage[] {
  const random = createRandom(seed);
  const all = sentences.join('');
  const letters = lettersOf(all);
  const grams = (size: number) => {
    const parts = Array.from({ length: Math.ceil(length / size) }, () => {
      const at = random.below(letters.length - size);
      return letters.slice(at, at + size);
    });
    return flat(parts.join('').slice(0, length));
  };
  return [
    ...[4, 8, 16].map(size => ({
      name: `commonest ${size} characters repeated`,
      text: repeated(commonest(letters, size), length),
    })),
    { name: 'all documents over and over', text: repeated(all, length) },
    { name: 'the same, every 4th character changed', text: everyFourthChanged(repeated(all, length)) },
    { name: 'random 4-grams of the library', text: grams(4) },
    { name: 'random 6-grams of the library', text: grams(6) },
  ];
}

/** The run of `size` characters that stands in most places. */
function commonest(letters: string, size: number): string {
  const places = new Map<string, number>();
  let best = '';
  for (let at = 0; at + size <= letters.length; at++) {
    const gram = letters.slice(at, at + size);
    const count = (places.get(gram) ?? 0) + 1;
    places.set(gram, count);
    if (count > (places.get(best) ?? 0)) best = gram;
  }
  return best;
}

function repeated(words: string, length: number): string {
  return flat(words.repeat(Math.ceil(length / words.length)).slice(0, length));
}

/** To the next code point, which is as common as any. */
function everyFourthChanged(text: string): string {
  const units = Uint16Array.from(text, (character, at) => character.charCodeAt(0) + (at % 4 === 3 ? 1 : 0));
  return flat(new TextDecoder('utf-16le').decode(units));
}
