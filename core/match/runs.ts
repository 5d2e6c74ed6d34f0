import { mix, ROLL, shiftFor } from './gram-index.ts';
import { type Library, weightOfRun } from './library.ts';

/** A stretch of `length` folded characters that page and library share, as long as it can be. */
export interface Run {
  readonly page: number;
  readonly library: number;
  readonly length: number;
  /** How surprising the library's characters are in official prose, summed. */
  readonly bits: number;
}

/** A run with less is what any page of official prose shares with any other. */
const LEAST_BITS = 10;

/** From here on a run is evidence by itself and is always kept. */
const STRONG_BITS = 28;

/**
 * How often a page may repeat a weak run at one place of the library: a stock phrase repeated through a long page would
 * otherwise cost more than it can tell.
 */
const MOST_REPEATS = 12;

/** After so many looks at one gram that led to nothing strong, it is not looked up again on this page. */
const MOST_LOOKS = 24;

/** How many grams are remembered for that; a power of two. */
const GRAMS = 4096;

/** How many places of the library one gram of the page is compared with. */
const MOST_PLACES = 96;

/** Units read between two chances to pause. */
const SLICE = 32_768;

/** Remembers for the diagonals met last (library − page) how far on the page they are read; a power of two. */
const DIAGONALS = 4096;

/** Reads a page for runs, slice by slice: `yield` is a chance to pause. */
export function* findRuns(page: Uint16Array, library: Library): Generator<undefined, Run[]> {
  const { index } = library;
  const reader = createReader(page, library);
  const { size, present } = index;
  const presentShift = shiftFor(present.length);
  const leaving = power(size);
  let hash = 0;
  for (let from = 0; from < page.length; from += SLICE) {
    const to = Math.min(page.length, from + SLICE);
    for (let at = from; at < to; at++) {
      hash = (Math.imul(hash, ROLL) + page[at]!) | 0;
      if (at >= size) hash = (hash - Math.imul(page[at - size]!, leaving)) | 0;
      const mixed = mix(hash);
      if ((present[mixed >>> presentShift]! & (1 << (mixed & 31))) !== 0 && at + 1 >= size) {
        reader.visit(at + 1 - size, mixed);
      }
    }
    yield;
  }
  return reader.runs;
}

function power(size: number): number {
  let product = 1;
  for (let step = 0; step < size; step++) product = Math.imul(product, ROLL);
  return product;
}

interface Reader {
  readonly runs: Run[];
  /** Looks up the gram at `at`, whose hash the filter let pass. */
  visit(at: number, mixed: number): void;
}

function createReader(page: Uint16Array, library: Library): Reader {
  const runs: Run[] = [];
  const { units, index } = library;
  const bucketShift = shiftFor(index.starts.length - 1);
  const diagonals = new Int32Array(DIAGONALS);
  const ends = new Int32Array(DIAGONALS);
  const repeats = new Map<number, number>();
  const looked = new Int32Array(GRAMS);
  const looks = new Uint8Array(GRAMS);

  const keep = (at: number, place: number, end: number): boolean => {
    let from = at;
    let start = place;
    while (from > 0 && start > 0 && page[from - 1] === units[start - 1]) {
      from--;
      start--;
    }
    const length = end - from;
    const bits = weightOfRun(library, start, length);
    if (bits < LEAST_BITS) return false;
    if (bits < STRONG_BITS) {
      const seen = repeats.get(start) ?? 0;
      if (seen >= MOST_REPEATS) return false;
      repeats.set(start, seen + 1);
    }
    runs.push({ page: from, library: start, length, bits });
    return bits >= STRONG_BITS;
  };

  return {
    runs,
    visit(at, mixed) {
      const memory = mixed & (GRAMS - 1);
      if (looked[memory] !== mixed) {
        looked[memory] = mixed;
        looks[memory] = 0;
      } else if (looks[memory]! >= MOST_LOOKS) return;
      looks[memory]!++;
      const bucket = mixed >>> bucketShift;
      const from = index.starts[bucket]!;
      const to = Math.min(index.starts[bucket + 1]!, from + MOST_PLACES);
      for (let posting = from; posting < to; posting++) {
        const place = index.postings[posting]!;
        const diagonal = place - at;
        const slot = diagonal & (DIAGONALS - 1);
        if (diagonals[slot] === diagonal && ends[slot]! > at) continue;
        let end = at;
        while (end < page.length && page[end] === units[place - at + end]) end++;
        if (end - at < index.size) continue;
        diagonals[slot] = diagonal;
        ends[slot] = end;
        if (keep(at, place, end)) looks[memory] = 0;
      }
    },
  };
}
