import { breakBefore, NO_BREAK } from '../text/breaks.ts';
import type { Folding } from '../text/folding.ts';
import { endOf, type NormalizedText, normalize, unitsOf } from '../text/normalize.ts';
import { Output } from '../text/output.ts';

/** A page's text as it is given and as it is compared. */
export interface Page {
  readonly text: string;
  readonly units: Uint16Array;
  /** How much longer the page is of which this is an excerpt: UTF-16 code units. */
  readonly beyond: number;
  /** Where each unit begins in `text`: UTF-16 code units. */
  readonly starts: Int32Array;
  endOf(unit: number): number;
  /** What stands before a unit: see `breakBefore` in core/text. */
  breakBefore(unit: number): number;
}

/** @param output Where the units are written; they are good until it is used for another page. */
export function readPage(text: string, fold: Folding, output = new Output(), beyond = 0): Page {
  let placed: NormalizedText | undefined;
  // Into the same memory, so that the units stay what they are.
  const places = () => (placed ??= normalize(text, fold, output));
  // One more than what stands there; 0 where nobody has looked.
  let known: Uint8Array | undefined;
  const units = unitsOf(text, fold, output);
  return {
    text,
    units,
    beyond,
    get starts() {
      return places().starts;
    },
    endOf: unit => endOf(places(), unit),
    breakBefore: unit => {
      const { starts } = places();
      // Most units stand right behind the one before.
      if (unit > 0 && unit < units.length && starts[unit] === starts[unit - 1]! + 1) return NO_BREAK;
      known ??= new Uint8Array(units.length + 1);
      if (known[unit] === 0) known[unit] = 1 + breakBefore(text, places(), unit);
      return known[unit]! - 1;
    },
  };
}
