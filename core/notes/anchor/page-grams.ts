import { mix, roll, shiftFor, shiftOf } from '../../match/gram-index.ts';
import { SLICE } from '../../match/sieve.ts';

/** Letters of a gram. */
export const GRAM = 4;

const SHIFT = shiftOf(GRAM);

/** Where the grams of a page stand: buckets by hash, in compressed sparse rows. */
export interface PageGrams {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** Indexes the gram at each letter of a page; a step every some ten thousand letters. */
export function* indexGrams(units: Uint16Array): Generator<undefined, PageGrams> {
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(units.length + 1)));
  const starts = new Uint32Array(buckets + 1);
  const count = Math.max(0, units.length - GRAM + 1);
  const shift = shiftFor(buckets);
  for (let at = 0; at < count; at++) {
    starts[bucketAt(units, at, shift) + 1]!++;
    if ((at + 1) % SLICE === 0) yield;
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const places = new Uint32Array(count);
  const next = starts.slice();
  for (let at = 0; at < count; at++) {
    places[next[bucketAt(units, at, shift)]!++] = at;
    if ((at + 1) % SLICE === 0) yield;
  }
  return { starts, places };
}

function bucketAt(units: Uint16Array, at: number, shift: number): number {
  let hash = 0;
  for (let step = 0; step < GRAM; step++) hash = roll(hash, units[at + step]!, SHIFT);
  return mix(hash) >>> shift;
}

/** Where the gram that begins at a letter of another text may stand on the page, in order; others of its bucket are among them. */
export function placesOfGram({ starts, places }: PageGrams, units: Uint16Array, at: number): Uint32Array {
  const bucket = bucketAt(units, at, shiftFor(starts.length - 1));
  return places.subarray(starts[bucket]!, starts[bucket + 1]!);
}
