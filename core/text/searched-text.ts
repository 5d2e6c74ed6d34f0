import { DROPPED, type Folding } from './folding.ts';

/** A text as it is searched: folded units without spaces and punctuation, and where in the text each stands. */
export interface SearchedText {
  readonly units: string;
  readonly places: readonly number[];
}

/** Code units that `String.fromCharCode` takes at once. */
const AT_ONCE = 0x2000;

/**
 * The units of a text that is looked through. Code unit by code unit: what recognition makes of numerals and brackets depends on
 * their neighbours, which a few typed words lack.
 */
export function searchedUnits(text: string, fold: Folding): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = searchedUnit(text.charCodeAt(at), fold);
    if (unit !== DROPPED) units[length++] = unit;
  }
  let written = '';
  for (let from = 0; from < length; from += AT_ONCE) {
    const piece = units.subarray(from, Math.min(length, from + AT_ONCE));
    // A spread goes unit by unit.
    written += String.fromCharCode.apply(undefined, piece as unknown as number[]);
  }
  return written;
}

/** As `searchedUnits`, with the way back. */
export function searchedText(text: string, fold: Folding): SearchedText {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (searchedUnit(text.charCodeAt(at), fold) !== DROPPED) places.push(at);
  }
  return { units: searchedUnits(text, fold), places };
}

/** Where a word begins, its occurrences not overlapping. */
export function occurrencesOf(word: string, units: string): number[] {
  const starts: number[] = [];
  for (let at = units.indexOf(word); at >= 0; at = units.indexOf(word, at + word.length)) starts.push(at);
  return starts;
}

/** Halves of a pair carry no evidence of a source, but one who types 𠮷 looks for 𠮷. */
function searchedUnit(unit: number, fold: Folding): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit : fold(unit);
}
