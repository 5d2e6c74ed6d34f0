import { endOf } from '../../text/normalize.ts';
import type { Span } from '../target.ts';
import { GRAM, placesOfGram } from './page-grams.ts';
import type { Pattern } from './pattern.ts';
import type { ReadPage } from './read-page.ts';

/** Grams of a pattern that are looked up; one that stands in more places of the page says nothing. */
const MOST_GRAMS = 192;
const MOST_PLACES = 48;
/** Stretches of the page that are aligned, those with most grams in common first. */
const MOST_WINDOWS = 6;
/** Grams in common that a stretch must have. */
const LEAST_GRAMS = 2;

/** Where on the page a pattern may stand, changed or not. */
export function windowsFor(pattern: Pattern, page: ReadPage): Span[] {
  const length = pattern.letters.units.length;
  const width = Math.max(16, length >> 2);
  const votes = new Map<number, number>();
  const step = Math.max(1, Math.ceil(length / MOST_GRAMS));
  for (let at = 0; at + GRAM <= length; at += step) {
    const places = placesOfGram(page.grams, pattern.letters.units, at);
    page.work.done += 1 + Math.min(places.length, MOST_PLACES);
    if (places.length > MOST_PLACES) continue;
    for (const place of places) {
      // Each in two strips of diagonals that overlap by half, so that what lies together is counted together.
      const strip = Math.floor((place - at) / width);
      for (const one of [strip - 1, strip]) votes.set(one, (votes.get(one) ?? 0) + 1);
    }
  }
  return strongest(votes)
    .map(strip => ({ from: strip * width, to: (strip + 2) * width + length }))
    .flatMap(range => rawSpan(range, page) ?? []);
}

/** The strips with most votes, without the neighbours of one that has more. */
function strongest(votes: ReadonlyMap<number, number>): number[] {
  const strips: number[] = [];
  const byVotes = [...votes].filter(([, count]) => count >= LEAST_GRAMS);
  for (const [strip] of byVotes.sort((one, other) => other[1] - one[1])) {
    if (strips.length === MOST_WINDOWS) break;
    if (strips.every(other => Math.abs(other - strip) > 1)) strips.push(strip);
  }
  return strips;
}

function rawSpan({ from, to }: { from: number; to: number }, { letters }: ReadPage): Span | undefined {
  const first = Math.max(0, from);
  const last = Math.min(letters.units.length, to) - 1;
  return first <= last ? { start: letters.starts[first]!, end: endOf(letters, last) } : undefined;
}
