import { mix } from './gram-hash.ts';

/** What `findIn` gives for a gram that is not in the table. */
export const ABSENT = -1;

/** The places that belong to one gram, in segments that follow each other. */
export const WAYS = 4;

/** Bytes behind the last place, so that reading four bytes at once never leaves the table. */
const MARGIN = 3;

/** How a table is laid out: the compiler chooses the figures, the reader takes them from the file. */
export interface FuseShape {
  /** Changes every place; the compiler tries seeds until the table can be built. */
  readonly seed: number;
  /** How many segments the first place of a gram may lie in. */
  readonly segments: number;
  /** A segment has `2 ** segmentBits` places, 16 bits at most. */
  readonly segmentBits: number;
  /** Bits that tell stored grams from others: one other in `2 ** fingerprintBits` is taken for a stored one. */
  readonly fingerprintBits: number;
  /** Bits of the number stored for a gram. */
  readonly valueBits: number;
}

/**
 * A map from grams, by their hashes, to small numbers. It holds no grams: the four places of a gram, xor-ed, give its
 * fingerprint and its number (a binary fuse filter that carries values; Graf and Lemire 2022).
 */
export interface FuseTable {
  readonly shape: FuseShape;
  readonly bytes: Uint8Array;
}

export function placesOf({ segments, segmentBits }: FuseShape): number {
  return (segments + WAYS - 1) << segmentBits;
}

/** Bits of a place, 24 at most. */
export function widthOf({ fingerprintBits, valueBits }: FuseShape): number {
  return fingerprintBits + valueBits;
}

export function bytesOf(shape: FuseShape): number {
  return Math.ceil((placesOf(shape) * widthOf(shape)) / 8) + MARGIN;
}

/** Where a gram lies in a table: four places, and what they are to be xor-ed with. */
export function placesOfGram(
  { seed, segments, segmentBits }: FuseShape,
  hash: number,
  into: Int32Array,
): void {
  const first = mix(hash ^ seed);
  const second = mix(first ^ 0x5bd1e995);
  const third = mix(second ^ 0x27d4eb2f);
  const segment = 1 << segmentBits;
  const start = Math.floor(((first >>> 0) * segments) / 0x1_0000_0000) << segmentBits;
  into[0] = start + (second & (segment - 1));
  into[1] = start + segment + ((second >>> 16) & (segment - 1));
  into[2] = start + 2 * segment + (third & (segment - 1));
  into[3] = start + 3 * segment + ((third >>> 16) & (segment - 1));
  into[WAYS] = third >>> 5;
}

const places = new Int32Array(WAYS + 1);

/** The number stored under a hash, or `ABSENT`. */
export function findIn({ shape, bytes }: FuseTable, hash: number): number {
  placesOfGram(shape, hash, places);
  const width = shape.fingerprintBits + shape.valueBits;
  const word =
    placeAt(bytes, places[0]! * width) ^
    placeAt(bytes, places[1]! * width) ^
    placeAt(bytes, places[2]! * width) ^
    placeAt(bytes, places[3]! * width) ^
    places[WAYS]!;
  const found = word & ((1 << width) - 1);
  return found >>> shape.valueBits === 0 ? found : ABSENT;
}

/** The 25 bits or more that begin at a bit of the table. */
function placeAt(bytes: Uint8Array, bit: number): number {
  const at = bit >>> 3;
  const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  return word >>> (bit & 7);
}
