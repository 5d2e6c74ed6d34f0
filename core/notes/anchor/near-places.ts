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
/** Grams in common that a stretch must have: at least, as a share of those looked up, and of what the best has. */
const LEAST_GRAMS = 2;
const LEAST_SHARE = 0.1;
const OF_BEST = 0.25;

/** Two neighbouring strips of diagonals: how many grams lie in them, and from where to where. */
interface Strip {
  grams: number;
  least: number;
  most: number;
}

/** Where on the page a pattern may stand, changed or not. */
export function windowsFor(pattern: Pattern, page: ReadPage): Span[] {
  const length = pattern.letters.units.length;
  const width = Math.max(16, length >> 3);
  const strips = new Map<number, Strip>();
  const step = Math.max(1, Math.ceil(length / MOST_GRAMS));
  for (let at = 0; at + GRAM <= length; at += step) {
    const places = placesOfGram(page.grams, pattern.letters.units, at);
    page.work.done += 1 + Math.min(places.length, MOST_PLACES);
    if (places.length > MOST_PLACES) continue;
    for (const place of places) {
      // Each in two that overlap by half, so that what lies together is counted together.
      const strip = Math.floor((place - at) / width);
      count(strips, strip - 1, place - at);
      count(strips, strip, place - at);
    }
  }
  return strongest(strips, (LEAST_SHARE * length) / step).flatMap(
    ({ least, most }) => rawSpan({ from: least, to: most + length }, page) ?? [],
  );
}

function count(strips: Map<number, Strip>, at: number, diagonal: number): void {
  const strip = strips.get(at);
  if (!strip) {
    strips.set(at, { grams: 1, least: diagonal, most: diagonal });
    return;
  }
  strip.grams++;
  strip.least = Math.min(strip.least, diagonal);
  strip.most = Math.max(strip.most, diagonal);
}

/** Those with most grams, without the neighbours of one that has more. */
function strongest(strips: ReadonlyMap<number, Strip>, enough: number): Strip[] {
  const byGrams = [...strips].filter(([, { grams }]) => grams >= Math.max(LEAST_GRAMS, enough));
  byGrams.sort((one, other) => other[1].grams - one[1].grams);
  const least = (byGrams[0]?.[1].grams ?? 0) * OF_BEST;
  const chosen: (readonly [number, Strip])[] = [];
  for (const [at, strip] of byGrams) {
    if (strip.grams < least || chosen.length === MOST_WINDOWS) break;
    if (chosen.every(([other]) => Math.abs(other - at) > 1)) chosen.push([at, strip]);
  }
  return chosen.map(([, strip]) => strip);
}

function rawSpan({ from, to }: { from: number; to: number }, { letters }: ReadPage): Span | undefined {
  const first = Math.max(0, from);
  const last = Math.min(letters.units.length, to) - 1;
  return first <= last ? { start: letters.starts[first]!, end: endOf(letters, last) } : undefined;
}
