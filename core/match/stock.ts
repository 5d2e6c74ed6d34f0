import { NO_BREAK } from '../text/breaks.ts';
import {
  buildGramIndex,
  type GramIndex,
  isPostingOf,
  mix,
  placeOf,
  shiftFor,
  shiftOf,
} from './gram-index.ts';
import { type Library, stretchAt, stretchOf } from './library.ts';
import type { Knowledge } from './matcher.ts';
import { type Page, readPage } from './page.ts';
import { hashOf } from './sieve.ts';

/** A stock phrase: words that a text has in common with documents as any official prose might. It is no passage. */
export interface StockPhrase {
  /** In the text as given, UTF-16 code units, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** The nodes in which it stands, in the order of the documents, each once. */
  readonly nodes: readonly string[];
}

/** Below so many bits a character a phrase that is scored alone is stock (ARCHITECTURE.md, the background model). */
const STOCK_BITS = 4.125;

/** What is shorter is a word, of which all prose is made; figures are no words: folded units. */
const LEAST = 4;
const WORDS = /(?:\p{Script=Han}[^\p{Script=Han}]*){4}/u;

/** How many units are looked at between two chances to pause. */
const AT_ONCE = 8_192;

/** Nodes that are named of one phrase, and places that are compared for one gram. */
const MOST_NODES = 12;
const MOST_PLACES = 96;

/** Sixteenths of a bit in a bit. */
const STEPS = 16;

/**
 * Finds stock phrases. The index of recognition leaves common grams out, so that this has one of its own, made when it is first
 * asked.
 */
export function createStockFinder(knowledge: Knowledge) {
  let index: GramIndex | undefined;
  return function* (text: string): Generator<undefined, StockPhrase[]> {
    const { library, fold } = knowledge;
    index ??= buildGramIndex(library.units, library.marks, { size: LEAST, stride: 1, leastBits: 0 });
    return yield* stockIn(readPage(text, fold), index, knowledge);
  };
}

function* stockIn(
  page: Page,
  index: GramIndex,
  { library, surprise }: Knowledge,
): Generator<undefined, StockPhrase[]> {
  const found: StockPhrase[] = [];
  let rest = AT_ONCE;
  for (let at = 0; at + LEAST <= page.units.length; ) {
    if (at > rest) {
      rest = at + AT_ONCE;
      yield;
    }
    const places = placesOf(page.units, at, index, library);
    const limit = places.length > 0 ? statementEnd(page, at) : at;
    const reach = places.map(place => commonLength(page.units, at, library.units, place, limit));
    const length = Math.max(0, ...reach);
    if (length < LEAST) {
      at++;
      continue;
    }
    const start = page.starts[at]!;
    const end = page.endOf(at + length - 1);
    if (isStock(page.text.slice(start, end), surprise)) {
      const nodes = nodesAt(
        places.filter((_, ordinal) => reach[ordinal] === length),
        library,
      );
      if (nodes.length > 0) found.push({ start, end, nodes });
    }
    at += length;
  }
  return found;
}

/** Where the gram at a place of the page stands in the library. */
function placesOf(
  units: Uint16Array,
  at: number,
  { starts, postings }: GramIndex,
  { units: known }: Library,
): number[] {
  const mixed = mix(hashOf(units, at, at + LEAST, shiftOf(LEAST)));
  const bucket = mixed >>> shiftFor(starts.length - 1);
  const from = starts[bucket]!;
  return [...postings.subarray(from, Math.min(starts[bucket + 1]!, from + MOST_PLACES))]
    .filter(posting => isPostingOf(posting, mixed))
    .map(placeOf)
    .filter(place => commonLength(units, at, known, place, at + LEAST) === LEAST);
}

/** How many units are the same from two places on, up to a place of the page. */
function commonLength(
  units: Uint16Array,
  at: number,
  known: Uint16Array,
  place: number,
  limit: number,
): number {
  let length = 0;
  while (at + length < limit && units[at + length] === known[place + length]) length++;
  return length;
}

/** A phrase ends with its statement. */
function statementEnd(page: Page, at: number): number {
  let end = at + 1;
  while (end < page.units.length && page.breakBefore(end) === NO_BREAK) end++;
  return end;
}

function isStock(phrase: string, surprise: Knowledge['surprise']): boolean {
  const costs = surprise(phrase).filter(cost => cost > 0);
  const bits = costs.reduce((sum, cost) => sum + cost, 0) / STEPS;
  return WORDS.test(phrase) && bits < STOCK_BITS * costs.length;
}

function nodesAt(places: readonly number[], library: Library): string[] {
  const ordered = [...places].sort((one, other) => one - other);
  const cited = ordered.flatMap(place => stretchOf(library, stretchAt(library, place)).leaf.cited?.id ?? []);
  return [...new Set(cited)].slice(0, MOST_NODES);
}
