import { alignLetters } from '../../match/difference/align.ts';
import type { Letters } from '../../match/difference/letters.ts';

/** Fewer cells than this are aligned at once: half a page of words that differ in a few letters costs too much otherwise. */
const AT_ONCE = 1_200;
/** Where so many letters in a row are the same on both sides, not farther from where they should be, nothing crosses. */
const RUN = 10;
const FARTHEST = 6;

/** As `alignLetters`, for two stretches that are nearly the same from end to end: in halves, and these in halves. */
export function alignNear(own: Letters, there: Letters): Int32Array {
  const [length, lengthThere] = [own.keys.length, there.keys.length];
  const seam = length * lengthThere > AT_ONCE ? seamOf(own.keys, there.keys) : undefined;
  if (!seam) return alignLetters(own, there);
  const [at, on] = seam;
  const pairs = new Int32Array(length);
  pairs.set(alignNear(part(own, 0, at), part(there, 0, on)));
  const second = alignNear(part(own, at, length), part(there, on, lengthThere));
  for (let next = 0; next < second.length; next++) {
    pairs[at + next] = second[next]! < 0 ? -1 : second[next]! + on;
  }
  return pairs;
}

/** The middle of the run that is nearest to the middle. */
function seamOf(own: readonly number[], there: readonly number[]): [at: number, on: number] | undefined {
  const middle = own.length >> 1;
  const slope = there.length / own.length;
  for (let off = 0; off < middle - RUN; off++) {
    for (const at of off === 0 ? [middle] : [middle - off, middle + off]) {
      const expected = Math.round(at * slope);
      for (let shift = 0; shift <= 2 * FARTHEST; shift++) {
        const on = expected + (shift % 2 === 0 ? shift / 2 : -(shift + 1) / 2);
        if (isRun(own, at - RUN / 2, there, on - RUN / 2)) return [at, on];
      }
    }
  }
  return undefined;
}

function isRun(own: readonly number[], at: number, there: readonly number[], on: number): boolean {
  if (at < 0 || on < 0 || at + RUN > own.length || on + RUN > there.length) return false;
  for (let step = 0; step < RUN; step++) if (own[at + step] !== there[on + step]) return false;
  return true;
}

function part({ keys, words, starts, ends, pauses, asides }: Letters, from: number, to: number): Letters {
  return {
    keys: keys.slice(from, to),
    words: words.slice(from, to),
    starts: starts.slice(from, to),
    ends: ends.slice(from, to),
    pauses: pauses.slice(from, to + 1),
    asides,
  };
}
