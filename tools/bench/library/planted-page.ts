import { flat } from './flat.ts';
import { createRandom, type Random } from './random.ts';

/** Of the places that noise changes, these shares get another character, lose theirs, or get one more. */
const SUBSTITUTED = 0.6;
const DELETED = 0.2;

const QUOTE = { shortest: 30, longest: 130 } as const;

/** Where on a page a quote stands, and what it was before the noise. */
export interface Planted {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface PlantedPage {
  readonly text: string;
  readonly planted: readonly Planted[];
}

/**
 * A page with quotes in it at even distances, each on a line of its own, for as much of the page's own end.
 * @param sentences What is quoted: those of 30 to 130 characters.
 * @param noise 0 to 1: the share of a quote's characters that is changed.
 */
export function plantQuotes(
  page: string,
  sentences: readonly string[],
  count: number,
  noise: number,
  seed: number,
): PlantedPage {
  const random = createRandom(seed);
  const long = sentences.filter(({ length }) => length >= QUOTE.shortest && length <= QUOTE.longest);
  const first = random.below(long.length);
  const step = Math.max(1, Math.floor(long.length / count));
  const quotes = Array.from({ length: count }, (_, at) => long[(first + at * step) % long.length]!);
  const noisy = quotes.map(quote => withNoise(quote, page, noise, random));
  const room = page.length - noisy.reduce((sum, { length }) => sum + length + 2, 0);
  const planted: Planted[] = [];
  let text = '';
  noisy.forEach((words, at) => {
    const from = Math.floor((room * at) / count);
    text += `${page.slice(from, Math.floor((room * (at + 1)) / count))}\n`;
    planted.push({ start: text.length, end: text.length + words.length, quote: quotes[at]! });
    text += `${words}\n`;
  });
  return { text: flat(text), planted };
}

/** Characters that come in are the page's own, so that common ones come in more often. */
function withNoise(quote: string, page: string, noise: number, random: Random): string {
  const foreign = () => page.charAt(random.below(page.length));
  return [...quote]
    .map(character => {
      if (random.next() >= noise) return character;
      const chance = random.next();
      if (chance < SUBSTITUTED) return foreign();
      return chance < SUBSTITUTED + DELETED ? '' : character + foreign();
    })
    .join('');
}
