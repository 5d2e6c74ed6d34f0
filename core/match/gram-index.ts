import { DROPPED } from '../text/folding.ts';
import { QUARTERS } from './library.ts';

/** How the library is sampled: runs of `size` units, one at each `stride`th place. Any common run of `size + stride - 1` is met. */
export interface GramShape {
  readonly size: number;
  readonly stride: number;
  /** A gram that is likelier than this in official prose is left out, as no passage begins with it: bits. */
  readonly leastBits: number;
}

/** Where grams stand in the library: buckets by hash, in compressed sparse rows, with a filter before them. */
export interface GramIndex extends Omit<GramShape, 'leastBits'> {
  /** Two bits for each hash that occurs, in the word that the top of the hash says; see `passes`. */
  readonly present: Uint32Array;
  /** `starts[h]` to `starts[h + 1]` are the postings of bucket `h`. */
  readonly starts: Uint32Array;
  /** A place in the library, above it some bits of the hash: see `postingOf`. */
  readonly postings: Uint32Array;
}

/** Multipliers that spread a unit, and the hash at its end; odd constants of Knuth and of MurmurHash3. */
const SPREAD = 0x9e3779b1 | 0;
const MIX = 0x85ebca6b | 0;

/** Bits of filter for one gram, at least, so long as the filter stays in the processor's cache, and beyond. */
const FILTER_BITS = 32;
const FILTER_BITS_OF_MANY = 16;
const MANY_GRAMS = 2 ** 17;

/** Bits of a place in a posting: a library has 67 million units at most. */
const PLACE_BITS = 26;
const PLACES = (1 << PLACE_BITS) - 1;

function postingOf(place: number, hash: number): number {
  return place | (Math.imul(hash, SPREAD) & ~PLACES);
}

export function placeOf(posting: number): number {
  return posting & PLACES;
}

/** Whether a posting of its bucket can be one of this hash: most others are told apart without a look at the library. */
export function isPostingOf(posting: number, hash: number): boolean {
  return (posting ^ Math.imul(hash, SPREAD)) >>> PLACE_BITS === 0;
}

/**
 * A small library is met at each place with short grams, which find what was changed at each sixth character; a large one
 * would then be met everywhere by chance.
 */
export function shapeFor(units: number): GramShape {
  if (units <= 400_000) return { size: 4, stride: 1, leastBits: 8 };
  if (units <= 2_000_000) return { size: 6, stride: 3, leastBits: 17 };
  return { size: 8, stride: 4, leastBits: 25 };
}

/** How far a rolling hash is shifted for each unit, so that after `size` of them nothing of the first is left. */
export function shiftOf(size: number): number {
  return Math.ceil(32 / size);
}

/** The rolling hash with one unit more. */
export function roll(hash: number, unit: number, shift: number): number {
  return ((hash << shift) + Math.imul(unit, SPREAD)) | 0;
}

/** Spreads a rolling hash over 32 bits. */
export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), MIX);
}

/** 1 where a word of the filter lets a hash pass, otherwise 0. JavaScript shifts by the lowest five bits of a number. */
export function passes(word: number, hash: number): number {
  return (word >>> hash) & (word >>> (hash >>> 5)) & 1;
}

/** @param marks see `markOf`. */
export function buildGramIndex(
  units: Uint16Array,
  marks: Uint8Array,
  shape: GramShape = shapeFor(units.length),
): GramIndex {
  const hashes = hashesOf(units, marks, shape);
  const buckets = powerOfTwo(hashes.count / 2 + 2);
  const filterBits = hashes.count < MANY_GRAMS ? FILTER_BITS : FILTER_BITS_OF_MANY;
  const present = new Uint32Array(powerOfTwo((hashes.count * filterBits) / 32 + 2));
  const starts = new Uint32Array(buckets + 1);
  const bucketShift = shiftFor(buckets);
  const presentShift = shiftFor(present.length);
  for (let ordinal = 0; ordinal < hashes.count; ordinal++) {
    const hash = hashes.hashes[ordinal]!;
    starts[(hash >>> bucketShift) + 1]!++;
    present[hash >>> presentShift]! |= (1 << hash) | (1 << (hash >>> 5));
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const postings = new Uint32Array(hashes.count);
  const next = starts.slice();
  for (let ordinal = 0; ordinal < hashes.count; ordinal++) {
    const hash = hashes.hashes[ordinal]!;
    postings[next[hash >>> bucketShift]!++] = postingOf(hashes.places[ordinal]!, hash);
  }
  const { size, stride } = shape;
  return { size, stride, present, starts, postings };
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
function hashesOf(units: Uint16Array, marks: Uint8Array, { size, stride, leastBits }: GramShape): Hashes {
  const most = Math.ceil(units.length / stride);
  const hashes = new Uint32Array(most);
  const places = new Uint32Array(most);
  const shift = shiftOf(size);
  let count = 0;
  let hash = 0;
  let quarters = 0;
  /** Units of one text that were met in a row. */
  let run = 0;
  for (let end = 0; end < units.length; end++) {
    const unit = units[end]!;
    // What is older than a gram is shifted out.
    hash = roll(hash, unit, shift);
    quarters += (marks[end]! >> 2) - (end < size ? 0 : marks[end - size]! >> 2);
    run = unit === DROPPED ? 0 : run + 1;
    const at = end - size + 1;
    if (run < size || at % stride !== 0 || quarters < leastBits * QUARTERS) continue;
    hashes[count] = mix(hash);
    places[count] = at;
    count++;
  }
  return { hashes, places, count };
}
