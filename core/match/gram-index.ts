import { DROPPED } from '../text/folding.ts';
import { QUARTERS } from './library.ts';

/** How the library is sampled: runs of `size` units, one at each `stride`th place. Any common run of `size + stride - 1` is met. */
export interface GramShape {
  readonly size: number;
  readonly stride: number;
}

/** Where grams stand in the library: buckets by hash, in compressed sparse rows, with a filter before them. */
export interface GramIndex extends GramShape {
  /** One bit for each hash that occurs; two sizes of a power of two, both taken from the top of the hash. */
  readonly present: Uint32Array;
  /** `starts[h]` to `starts[h + 1]` are the postings of bucket `h`. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Multiplier of the rolling hash, and of the mixing at its end; odd constants of Knuth and of MurmurHash3. */
export const ROLL = 0x9e3779b1;
const MIX = 0x85ebca6b;

/** Bits of filter for one gram: with eight, an eighth of the grams that do not occur pass. */
const FILTER_BITS = 8;

/** A gram that is likelier than this in official prose begins no passage: bits. */
const LEAST_GRAM_BITS = 4;

/**
 * A small library is met at each place with short grams, which find what was changed at each sixth character; a large one
 * would then be met everywhere by chance.
 */
export function shapeFor(units: number): GramShape {
  if (units <= 400_000) return { size: 4, stride: 1 };
  if (units <= 2_000_000) return { size: 6, stride: 3 };
  return { size: 8, stride: 4 };
}

/** Spreads a rolling hash over 32 bits. */
export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), MIX);
}

/** @param marks see `markOf`. */
export function buildGramIndex(
  units: Uint16Array,
  marks: Uint8Array,
  shape: GramShape = shapeFor(units.length),
): GramIndex {
  const hashes = hashesOf(units, marks, shape);
  const buckets = powerOfTwo(hashes.count / 2 + 2);
  const present = new Uint32Array(powerOfTwo((hashes.count * FILTER_BITS) / 32 + 2));
  const starts = new Uint32Array(buckets + 1);
  const bucketShift = shiftFor(buckets);
  const presentShift = shiftFor(present.length);
  for (let ordinal = 0; ordinal < hashes.count; ordinal++) {
    const hash = hashes.hashes[ordinal]!;
    starts[(hash >>> bucketShift) + 1]!++;
    present[hash >>> presentShift]! |= 1 << (hash & 31);
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const postings = new Uint32Array(hashes.count);
  const next = starts.slice();
  for (let ordinal = 0; ordinal < hashes.count; ordinal++) {
    postings[next[hashes.hashes[ordinal]! >>> bucketShift]!++] = hashes.places[ordinal]!;
  }
  return { ...shape, present, starts, postings };
}

/** How far a hash is shifted right to give a place in a table of this length, a power of two above one. */
export function shiftFor(length: number): number {
  return 32 - Math.log2(length);
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

interface Hashes {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
  readonly count: number;
}

/** The grams that are indexed: at each stride, inside one text, and surprising enough. */
function hashesOf(units: Uint16Array, marks: Uint8Array, { size, stride }: GramShape): Hashes {
  const most = Math.ceil(units.length / stride);
  const hashes = new Uint32Array(most);
  const places = new Uint32Array(most);
  let count = 0;
  for (let at = 0; at + size <= units.length; at += stride) {
    let hash = 0;
    let quarters = 0;
    let isWhole = true;
    for (let step = 0; step < size; step++) {
      isWhole &&= units[at + step] !== DROPPED;
      hash = (Math.imul(hash, ROLL) + units[at + step]!) | 0;
      quarters += marks[at + step]! >> 2;
    }
    if (!isWhole || quarters < LEAST_GRAM_BITS * QUARTERS) continue;
    hashes[count] = mix(hash);
    places[count] = at;
    count++;
  }
  return { hashes, places, count };
}
