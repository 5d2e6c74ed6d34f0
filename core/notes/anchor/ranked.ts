import { endOf } from '../../text/normalize.ts';
import type { Span } from '../target.ts';
import { type Alignment, alignPattern } from './align-pattern.ts';
import { contextThere } from './context-there.ts';
import type { Knowledge } from './knowledge.ts';
import { windowsFor } from './near-places.ts';
import type { Occurrence } from './occurrences.ts';
import { alignable, type Pattern } from './pattern.ts';
import type { ReadPage } from './read-page.ts';

/** A place where words may stand, with how much of quote and context agrees there: 0 to 1. */
export interface Ranked extends Alignment {
  readonly score: number;
  /** Letters of what stands before and behind the words that agree. */
  readonly before: number;
  readonly after: number;
  /** Letters of the quote, and of its context on either side. */
  readonly of: { readonly words: number; readonly before: number; readonly after: number };
}

/** Of places that have the very words so many are looked at more closely. */
const MOST_OCCURRENCES = 24;

/** All places of a page that are like a pattern, the likest first; of those that overlap by half only the likest. */
export function rankPlaces(
  pattern: Pattern,
  occurrences: readonly Occurrence[],
  page: ReadPage,
  knowledge: Knowledge,
): Ranked[] {
  const own = alignable(pattern, knowledge);
  const all = own.letters.keys.length;
  const of = { words: own.to - own.from, before: own.from, after: all - own.to };
  const exact = occurrences.slice(0, MOST_OCCURRENCES).map(({ at }) => ({
    start: page.letters.starts[at]!,
    end: endOf(page.letters, at + pattern.words.to - pattern.words.from - 1),
    differing: 0,
    same: of.words,
  }));
  const alike = windowsFor(pattern, page).flatMap(window => alignPattern(own, window, page, knowledge) ?? []);
  const places = [...exact, ...alike]
    .map(place => {
      const there = contextThere(pattern, place, page, knowledge);
      return { ...place, ...there, of, score: (place.same + there.before + there.after) / all };
    })
    .sort((one, other) => other.score - one.score || one.differing - other.differing);
  const ranked: Ranked[] = [];
  for (const place of places) if (!ranked.some(better => isSamePlace(better, place))) ranked.push(place);
  return ranked;
}

function isSamePlace(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common * 2 > Math.min(one.end - one.start, other.end - other.start);
}
