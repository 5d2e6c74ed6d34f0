import type { Span } from '../target.ts';
import { type Alignment, alignPattern } from './align-pattern.ts';
import type { Knowledge } from './knowledge.ts';
import { windowsFor } from './near-places.ts';
import type { Occurrence } from './occurrences.ts';
import { alignable, type Pattern } from './pattern.ts';
import type { ReadPage } from './read-page.ts';

/** A place where words may stand, with how much of quote and context agrees there: 0 to 1. */
export interface Ranked extends Alignment {
  readonly score: number;
  /** Letters of the quote, and of its context on either side. */
  readonly of: { readonly words: number; readonly before: number; readonly after: number };
}

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
  const places = windowsFor(pattern, occurrences, page)
    .flatMap(window => alignPattern(own, window, page, knowledge) ?? [])
    .map(place => ({ ...place, of, score: (place.same + place.before + place.after) / all }))
    .sort((one, other) => other.score - one.score || one.differing - other.differing);
  const ranked: Ranked[] = [];
  for (const place of places) if (!ranked.some(better => isSamePlace(better, place))) ranked.push(place);
  return ranked;
}

function isSamePlace(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common * 2 > Math.min(one.end - one.start, other.end - other.start);
}
