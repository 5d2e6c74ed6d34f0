import { DROPPED, type Folding, MOST_UNFOLDED } from './folding.ts';
import { glossEnd } from './gloss.ts';
import { visibleBefore } from './invisible.ts';
import { CIRCLE, HUNDRED, OF, OPENING, POINT, TEN, THOUSAND, UNFOLDING, unitOfMark } from './marks.ts';
import type { Output } from './output.ts';
import { figureAt, isDecimalPoint, MOST_FIGURES, writeNumeral } from './write-numeral.ts';

const HUNDREDS = unitOfMark(HUNDRED);
const THOUSANDS = unitOfMark(THOUSAND);
const PART = '分'.charCodeAt(0);

/** The most units that one mark is written as. */
export const MOST_WRITTEN = Math.max(MOST_FIGURES, MOST_UNFOLDED);

/** Writes what the character at `at` comes to among its neighbours, and answers where to go on. */
export function writeMark(text: string, at: number, folding: Folding, output: Output): number {
  const unit = text.charCodeAt(at);
  const meaning = folding.meaningOf(unit);
  switch (meaning) {
    case OPENING:
      return Math.max(at + 1, glossEnd(text, at));
    case CIRCLE:
      return writeCircle(text, at, folding, output);
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
    if (index > 0) output.setEnd(output.length, at + 1);
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

function writeCircle(text: string, at: number, folding: Folding, output: Output): number {
  if (followsFigure(text, at, folding, output)) {
    output.push(0x30, at);
    output.circle = at;
  }
  return at + 1;
}

/** Whether ○ at `at` follows a Chinese figure, another such ○ included, so that it is one. */
function followsFigure(text: string, at: number, folding: Folding, output: Output): boolean {
  const before = visibleBefore(text, at);
  if (before < 0 || figureAt(text, before, folding) < 0) return false;
  const isCircle = folding.meaningOf(text.charCodeAt(before)) === CIRCLE;
  return !isCircle || output.circle === before;
}
