import type { Folding } from './folding.ts';
import { FIRST_MARK } from './marks.ts';
import { Output } from './output.ts';
import { MOST_WRITTEN, writeMark } from './write-mark.ts';

/** A text as it is compared, with the way back. */
export interface NormalizedText {
  /** The folded code units that carry evidence, in order. */
  readonly units: Uint16Array;
  /** For each of `units`, where the piece of the text as given begins that it stands for (UTF-16 code units). */
  readonly starts: Int32Array;
  /** For each of `units`, where that piece ends, or 0 if it is one code unit long; `endOf` is the way to read it. */
  readonly ends: Int32Array;
}

/**
 * Where the piece of text ends that the unit at `index` stands for, the end excluded. Pieces are in order and do not overlap;
 * one is empty where a numeral has more figures than characters (the nought of 十).
 */
export function endOf({ starts, ends }: NormalizedText, index: number): number {
  return ends[index] || starts[index]! + 1;
}

/**
 * Drops what carries no evidence, glosses in brackets too, folds the rest, and writes Chinese numerals as figures. What
 * becomes of a character depends on it and its neighbours alone, so that page and library always agree. Takes time in
 * proportion to the text, whatever the text.
 *
 * @param output Where to write. What is answered are views of it, good until it is used for another text.
 */
export function normalize(text: string, folding: Folding, output = new Output()): NormalizedText {
  write(text, folding, output, writePlain);
  const { units, starts, ends, length } = output;
  return {
    units: units.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** The units alone, in two thirds of the time: most pages take from nothing, and nobody asks where on them a unit stands. */
export function unitsOf(text: string, folding: Folding, output: Output): Uint16Array {
  write(text, folding, output, writeUnits);
  return output.units.subarray(0, output.length);
}

function write(text: string, folding: Folding, output: Output, writeOn: typeof writePlain): void {
  output.clear();
  output.reserve(text.length + MOST_WRITTEN);
  for (let at = 0; at < text.length; ) {
    at = writeOn(text, at, folding.table, output);
    if (at < text.length) at = writeMark(text, at, folding, output);
  }
}

/** Writes on from `at` until a character that must be looked at among its neighbours, and answers where that stands. */
function writePlain(text: string, from: number, table: Uint16Array, output: Output): number {
  const { units, starts } = output;
  let { length } = output;
  let at = from;
  for (; at < text.length; at++) {
    const meaning = table[text.charCodeAt(at)]!;
    if (meaning >= FIRST_MARK) break;
    units[length] = meaning;
    starts[length] = at;
    // What is dropped is overwritten by the next: a branch here would be guessed wrong at every comma.
    length += (meaning + 0xffff) >>> 16;
  }
  output.length = length;
  return at;
}

/** As `writePlain`, without places. */
function writeUnits(text: string, from: number, table: Uint16Array, output: Output): number {
  const { units } = output;
  let { length } = output;
  let at = from;
  for (; at < text.length; at++) {
    const meaning = table[text.charCodeAt(at)]!;
    if (meaning >= FIRST_MARK) break;
    units[length] = meaning;
    length += (meaning + 0xffff) >>> 16;
  }
  output.length = length;
  return at;
}
