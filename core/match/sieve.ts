import { type GramIndex, mix, passes, roll, shiftFor, shiftOf } from './gram-index.ts';

/** Units sieved at once, between two chances to pause. */
export const SLICE = 32_768;

/** Where on a slice of a page grams of the library may stand; used within a slice only, so that one will do for all pages. */
export const met = new Int32Array(SLICE + 1);

/**
 * Writes to `met` where grams begin between two places of a page, those that the filter lets pass, and answers how many. There
 * is no branch in its loop: one would be guessed wrong wherever a gram passes.
 */
export function sieveEach(page: Uint16Array, from: number, to: number, index: GramIndex): number {
  const { present, size } = index;
  const presentShift = shiftFor(present.length);
  const shift = shiftOf(size);
  const end = Math.min(to, page.length - size + 1);
  let count = 0;
  let hash = hashOf(page, from, from + size - 1, shift);
  for (let at = from; at < end; at++) {
    hash = roll(hash, page[at + size - 1]!, shift);
    const mixed = mix(hash);
    met[count] = at;
    count += passes(present[mixed >>> presentShift]!, mixed);
  }
  return count;
}

/**
 * As `sieveEach`, every second place from `from` on. Where the library has a gram at each of its places, a run that is longer
 * than a gram is met all the same.
 */
export function sieveEverySecond(page: Uint16Array, from: number, to: number, index: GramIndex): number {
  const { present, size } = index;
  const presentShift = shiftFor(present.length);
  const shift = shiftOf(size);
  const end = Math.min(to, page.length - size + 1);
  let count = 0;
  let hash = hashOf(page, from, from + size - 2, shift);
  for (let at = from; at < end; at += 2) {
    hash = roll(roll(hash, page[at + size - 2]!, shift), page[at + size - 1]!, shift);
    const mixed = mix(hash);
    met[count] = at;
    count += passes(present[mixed >>> presentShift]!, mixed);
  }
  return count;
}

/** The rolling hash of the units between two places. */
export function hashOf(page: Uint16Array, from: number, to: number, shift: number): number {
  let hash = 0;
  for (let place = from; place < Math.min(to, page.length); place++) hash = roll(hash, page[place]!, shift);
  return hash;
}
