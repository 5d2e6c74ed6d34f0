/** Length of a seed, in folded characters. Four is what a spike found best for small libraries (research: recall at 15 % noise). */
export const GRAM = 4;

/** Where each run of `GRAM` characters stands in the library: buckets by hash, in compressed sparse rows. */
export interface GramIndex {
  /** Number of places in the table of buckets, a power of two, less one. */
  readonly mask: number;
  /** `starts[h]` to `starts[h + 1]` are the postings of bucket `h`. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

export function hashGram(units: Uint16Array, at: number): number {
  let hash = units[at]!;
  for (let step = 1; step < GRAM; step++) hash = Math.imul(hash, 0x9e3779b1) ^ units[at + step]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function buildGramIndex(units: Uint16Array): GramIndex {
  const grams = Math.max(0, units.length - GRAM + 1);
  const mask = 2 ** Math.ceil(Math.log2(grams + 2)) - 1;
  const starts = new Uint32Array(mask + 2);
  for (let at = 0; at < grams; at++) {
    if (isWhole(units, at)) starts[(hashGram(units, at) & mask) + 1]!++;
  }
  for (let bucket = 0; bucket <= mask; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const postings = new Uint32Array(starts[mask + 1]!);
  const next = starts.slice();
  for (let at = 0; at < grams; at++) {
    if (isWhole(units, at)) postings[next[hashGram(units, at) & mask]!++] = at;
  }
  return { mask, starts, postings };
}

/** A gram that crosses from one document to the next is none. */
function isWhole(units: Uint16Array, at: number): boolean {
  for (let step = 0; step < GRAM; step++) if (units[at + step] === 0) return false;
  return true;
}
