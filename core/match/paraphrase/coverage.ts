import type { Wording } from './wordings.ts';

/** Two characters of the page that the source has this near each other, in this order, are a short form: 参保 of 参加社会保险. */
const FARTHEST = 6;
const SHORT_FORM = 0.5;

/**
 * How much of each of some units of the page is the source's, 0 to 1, in whatever order: all where it stands beside the same
 * neighbour, half where the two are a short form of something.
 */
export function coverageOf(units: Uint16Array, source: Uint16Array, wording: Wording): Float64Array {
  const covered = new Float64Array(units.length);
  const places = placesIn(source, wording);
  for (let at = 1; at < units.length; at++) {
    const firsts = places.get(units[at - 1]!);
    const seconds = firsts && places.get(units[at]!);
    if (!seconds) continue;
    const isWithin = (most: number) =>
      firsts.some(first => seconds.some(second => second > first && second <= first + most));
    const share = isWithin(1) ? 1 : isWithin(FARTHEST) ? SHORT_FORM : 0;
    covered[at - 1] = Math.max(covered[at - 1]!, share);
    covered[at] = share;
  }
  return covered;
}

type Places = ReadonlyMap<number, readonly number[]>;

/** A wording is compared with many sentences of a page. */
const known = new WeakMap<Wording, Places>();

/** Where each character of a wording stands. */
function placesIn(source: Uint16Array, wording: Wording): Places {
  const found = known.get(wording);
  if (found) return found;
  const places = new Map<number, number[]>();
  for (let at = wording.from; at < wording.to; at++) {
    const others = places.get(source[at]!);
    if (others) others.push(at);
    else places.set(source[at]!, [at]);
  }
  known.set(wording, places);
  return places;
}
