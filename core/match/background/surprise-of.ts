import type { Folding } from '../../text/folding.ts';
import type { Background } from './background.ts';
import { BOUNDARY, foldForBackground, isDigit, isLatin, NOTHING } from './fold-for-background.ts';

/** Sixteenths of a bit in a bit. */
export const STEPS = 16;

/** A digit is one of ten: an arbitrary figure is no rarer than that, however rare its neighbours make it. */
const MOST_FOR_DIGIT = Math.round(Math.log2(10) * STEPS);

/** Within a word of Latin letters each is worth about this (English text has 1 to 3 bits a letter). */
const MOST_FOR_LATIN = 3 * STEPS;

/**
 * For each UTF-16 code unit of a text as given, how surprising it is in official Chinese prose, in sixteenths of a bit, 255 at
 * most and 1 at least; 0 for what carries nothing (punctuation, spaces, other scripts). The context ends at 。！？； and at the end of
 * a line, and reaches across other punctuation. A digit never costs more than one of ten, and a Latin letter 3 bits.
 * @param fold See `createFolding`.
 */
export function surpriseOf(text: string, background: Background, fold: Folding): Uint8Array {
  const units = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = foldForBackground(text.charCodeAt(at), fold);
    if (unit === NOTHING) continue;
    units[length] = unit;
    offsets[length] = at;
    length++;
  }
  const costs = background.surprises(units.subarray(0, length));
  const surprise = new Uint8Array(text.length);
  for (let at = 0; at < length; at++)
    surprise[offsets[at]!] = Math.min(Math.max(costs[at]!, 1), mostFor(units[at]!));
  return surprise;
}

function mostFor(unit: number): number {
  if (unit === BOUNDARY) return 0;
  if (isDigit(unit)) return MOST_FOR_DIGIT;
  return isLatin(unit) ? MOST_FOR_LATIN : 255;
}
