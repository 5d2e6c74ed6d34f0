import { isPostingOf, mix, placeOf, shiftFor, shiftOf } from './gram-index.ts';
import { type Library, weightOfRun } from './library.ts';
import { hashOf, met, SLICE, sieveEach, sieveEverySecond } from './sieve.ts';

/** A stretch of `length` folded characters that page and library share, as long as it can be. */
export interface Run {
  readonly page: number;
  readonly library: number;
  readonly length: number;
  /** How surprising the library's characters are in official prose, summed. */
  readonly bits: number;
}

/** A run with less is what any page of official prose shares with any other: bits, in a library as small as what ships. */
const LEAST_BITS = 10;
/** The larger the library the more it shares by chance: a bit more each time that it doubles from so many units on. */
const SMALL_LIBRARY = 2 ** 13;

/** From here on a run is evidence by itself. */
const STRONG_BITS = 28;

/**
 * How often a page may repeat a run at one place of the library, a weak one and a strong one: what is repeated through a long
 * page would otherwise cost more than it can tell.
 */
const MOST_REPEATS = 12;
const MOST_STRONG_REPEATS = 256;

/** After so many looks at one gram that led to nothing strong, it is not looked up again on this page. */
const MOST_LOOKS = 24;

/** How many places of the library one gram of the page is compared with. */
const MOST_PLACES = 96;

/** Slots for the grams that were looked at, and for the diagonals met last; powers of two. */
const LEAST_SLOTS = 128;
const MOST_SLOTS = 4096;

/** So far on either side of a run every gram of the page is looked at, where otherwise every second one is: folded characters. */
const CLOSELY = 20;

/** Reads a page for runs, slice by slice: `yield` is a chance to pause. */
export function* findRuns(page: Uint16Array, library: Library): Generator<undefined, Run[]> {
  const { index } = library;
  const reader = createReader(page, library);
  const visit = (count: number) => {
    for (let at = 0; at < count; at++) reader.visit(met[at]!);
  };
  for (let from = 0; from < page.length; from += SLICE) {
    const to = Math.min(page.length, from + SLICE);
    if (index.stride > 1) visit(sieveEach(page, from, to, index));
    else {
      const known = reader.runs.length;
      visit(sieveEverySecond(page, from, to, index));
      for (const [begin, end] of beside(reader.runs.slice(known), from, to)) {
        visit(sieveEverySecond(page, begin + 1 - ((begin - from) & 1), end, index));
      }
    }
    yield;
  }
  return reader.runs;
}

/** What lies close to runs and in none of them, first and last by turns. */
function beside(runs: readonly Run[], from: number, to: number): [number, number][] {
  const stretches: [number, number][] = [];
  let read = from - CLOSELY;
  for (const run of runs) {
    const behind = Math.min(run.page, read + CLOSELY);
    stretches.push([Math.max(from, read), behind], [Math.max(behind, run.page - CLOSELY), run.page]);
    read = Math.max(read, run.page + run.length);
  }
  stretches.push([read, Math.min(to, read + CLOSELY)]);
  return runs.length === 0 ? [] : stretches.filter(([begin, end]) => begin < end);
}

interface Reader {
  readonly runs: Run[];
  /** Looks up the gram at `at`, which the filter let pass. */
  visit(at: number): void;
}

function createReader(page: Uint16Array, library: Library): Reader {
  const runs: Run[] = [];
  const { units, index } = library;
  const { size, starts, postings } = index;
  const bucketShift = shiftFor(starts.length - 1);
  const shift = shiftOf(size);
  const least = LEAST_BITS + Math.max(0, Math.log2(units.length / SMALL_LIBRARY));
  const slots = slotsFor(page.length);
  const slotMask = slots - 1;
  // One buffer: each costs more than what is in it.
  const tables = new Int32Array(7 * slots);
  const table = (at: number) => tables.subarray(at * slots, (at + 1) * slots);
  // For each diagonal (library − page) what of the page is read of it.
  const [diagonals, begins, ends] = [table(0), table(1), table(6)];
  // For each place of the library how often a run began there.
  const [repeated, repeats] = [table(2), table(3)];
  // For each gram how often it was looked at in vain.
  const [looked, looks] = [table(4), table(5)];

  const keep = (from: number, start: number, length: number): boolean => {
    const bits = weightOfRun(library, start, length);
    if (bits < least) return false;
    const isStrong = bits >= STRONG_BITS;
    const slot = start & slotMask;
    if (repeated[slot] !== start) {
      repeated[slot] = start;
      repeats[slot] = 0;
    } else if (repeats[slot]! >= (isStrong ? MOST_STRONG_REPEATS : MOST_REPEATS)) return false;
    repeats[slot]!++;
    runs.push({ page: from, library: start, length, bits });
    return isStrong;
  };

  /** Reads a diagonal from a gram on in both directions, unless it has been read there; answers whether what is there is strong. */
  const readDiagonal = (at: number, diagonal: number): boolean => {
    const slot = diagonal & slotMask;
    if (diagonals[slot] === diagonal && begins[slot]! <= at && at < ends[slot]!) return false;
    let end = at;
    while (end < page.length && page[end] === units[diagonal + end]) end++;
    if (end - at < size) return false;
    let from = at;
    while (from > 0 && from + diagonal > 0 && page[from - 1] === units[from + diagonal - 1]) from--;
    diagonals[slot] = diagonal;
    begins[slot] = from;
    ends[slot] = end;
    return keep(from, from + diagonal, end - from);
  };

  return {
    runs,
    visit(at) {
      const mixed = mix(hashOf(page, at, at + size, shift));
      const memory = mixed & slotMask;
      if (looked[memory] !== mixed) {
        looked[memory] = mixed;
        looks[memory] = 0;
      } else if (looks[memory]! >= MOST_LOOKS) return;
      looks[memory]!++;
      const bucket = mixed >>> bucketShift;
      const from = starts[bucket]!;
      const to = Math.min(starts[bucket + 1]!, from + MOST_PLACES);
      for (let ordinal = from; ordinal < to; ordinal++) {
        const posting = postings[ordinal]!;
        if (!isPostingOf(posting, mixed)) continue;
        if (readDiagonal(at, placeOf(posting) - at)) looks[memory] = 0;
      }
    },
  };
}

function slotsFor(length: number): number {
  return Math.max(LEAST_SLOTS, Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(length / 64 + 1))));
}
