import { DROPPED, type Folding, MOST_UNFOLDED } from './folding.ts';
import { glossEnd } from './gloss.ts';
import { visibleBefore } from './invisible.ts';
import {
  CIRCLE,
  FIRST_MARK,
  HUNDRED,
  OF,
  OPENING,
  POINT,
  TEN,
  THOUSAND,
  UNFOLDING,
  unitOfMark,
} from './marks.ts';
import { figureAt, isDecimalPoint, MOST_FIGURES, writeNumeral } from './numeral.ts';
import { Output } from './output.ts';

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

const HUNDREDS = unitOfMark(HUNDRED);
const THOUSANDS = unitOfMark(THOUSAND);
const PART = '分'.charCodeAt(0);

/** The most units that one mark is written as. */
const MOST_WRITTEN = Math.max(MOST_FIGURES, MOST_UNFOLDED);

/**
 * Drops what carries no evidence, glosses in brackets too, folds the rest, and writes Chinese numerals as figures. What
 * becomes of a character depends on it and its neighbours alone, so that page and library always agree. Takes time in
 * proportion to the text, whatever the text.
 *
 * @param output Where to write. What is answered are views of it, good until it is used for another text.
 */
export function normalize(text: string, folding: Folding, output = new Output()): NormalizedText {
  output.clear();
  output.reserve(text.length + MOST_WRITTEN);
  for (let at = 0; at < text.length; ) {
    at = writePlain(text, at, folding.table, output);
    if (at < text.length) at = writeMark(text, at, folding, output);
  }
  const { units, starts, ends, length } = output;
  return {
    units: units.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
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

/** Writes what the character at `at` comes to among its neighbours, and answers where to go on. */
function writeMark(text: string, at: number, folding: Folding, output: Output): number {
  const unit = text.charCodeAt(at);
  const meaning = folding.meaningOf(unit);
  switch (meaning) {
    case OPENING:
      return Math.max(at + 1, glossEnd(text, at));
    case CIRCLE:
      if (followsFigure(text, at, folding, output)) output.push(0x30, at);
      return at + 1;
    case OF:
      return writeOf(at, output);
    case POINT:
      if (!isDecimalPoint(text, at, folding, output)) output.push(unitOfMark(meaning), at);
      return at + 1;
    case UNFOLDING:
      return writeUnfolded(text, at, folding.unfold(unit), output);
    case TEN:
    case HUNDRED:
    case THOUSAND:
      return writePlace(text, at, folding, output);
    default:
      if (meaning !== DROPPED) output.push(meaning, at);
      return at + 1;
  }
}

function writeUnfolded(text: string, at: number, units: string, output: Output): number {
  for (let index = 0; index < units.length; index++) {
    if (index > 0) output.ends[output.length] = at + 1;
    output.push(units.charCodeAt(index), index > 0 ? at + 1 : at);
  }
  output.reserve(text.length - at + MOST_WRITTEN);
  return at + 1;
}

/** 百分之 and 千分之 say no more than the signs % and ‰, which are dropped. */
function writeOf(at: number, output: Output): number {
  const { units, length } = output;
  const last = units[length - 1];
  const beforeLast = units[length - 2];
  if (last === PART && (beforeLast === HUNDREDS || beforeLast === THOUSANDS)) output.length -= 2;
  else output.push(unitOfMark(OF), at);
  return at + 1;
}

function writePlace(text: string, at: number, folding: Folding, output: Output): number {
  const end = writeNumeral(text, at, folding, output);
  output.reserve(text.length - at + MOST_WRITTEN);
  if (end > at) return end;
  output.push(folding(text.charCodeAt(at)), at);
  return at + 1;
}

/** Whether ○ at `at` follows a Chinese figure, another such ○ included, so that it is one. */
function followsFigure(text: string, at: number, folding: Folding, output: Output): boolean {
  const before = visibleBefore(text, at);
  if (before < 0 || figureAt(text, before, folding) < 0) return false;
  const isCircle = folding.meaningOf(text.charCodeAt(before)) === CIRCLE;
  return !isCircle || output.starts[output.length - 1] === before;
}
