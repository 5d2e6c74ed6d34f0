import type { Folding } from './folding.ts';
import { visibleAfter, visibleBefore } from './invisible.ts';
import { CIRCLE, TEN, THOUSAND } from './marks.ts';
import type { Output } from './output.ts';

const ZERO = 0x30;

/** Places of a numeral below 10,000, counted from the thousands. */
const TENS = 2;
const ONES = 3;

/** The most units that one numeral is written as. */
export const MOST_FIGURES = 4;

/**
 * What figure a character writes, 0 to 9; −1 if it is no Chinese figure. Figures of other scripts do not count: they are in
 * the folded text too, which must not be read as numerals a second time.
 */
export function figureAt(text: string, at: number, folding: Folding): number {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0x25cb && unit < 0xff00)) return -1;
  const meaning = folding.meaningOf(unit);
  if (meaning === CIRCLE) return 0;
  return meaning >= ZERO && meaning <= ZERO + 9 ? meaning - ZERO : -1;
}

/** Which place 十, 百 or 千 at `at` gives to the figure before it, `ONES` for any other character. */
function placeAt(text: string, at: number, folding: Folding): number {
  const meaning = at < text.length ? folding.meaningOf(text.charCodeAt(at)) : 0;
  return meaning >= TEN && meaning <= THOUSAND ? TENS - (meaning - TEN) : ONES;
}

/**
 * Writes the numeral of which 十, 百 or 千 at `at` is the first such character, as figures, and answers where it ends. A
 * figure before it has been written already and is taken back. With no figure before it 十 is ten, but 百 and 千 are no
 * numeral (老百姓, 千家万户) save in 百分之百; then nothing is written and the answer is `at`.
 */
export function writeNumeral(text: string, at: number, folding: Folding, output: Output): number {
  const before = visibleBefore(text, at);
  const figure = before < 0 ? -1 : figureAt(text, before, folding);
  const place = placeAt(text, at, folding);
  if (figure > 0) {
    output.length--;
    output.push(ZERO + figure, before);
  } else if (place === TENS || isWhole(text, at)) {
    output.push(ZERO + 1, at);
  } else {
    return at;
  }
  return readOn(text, at, place, folding, output);
}

/** Reads and writes what follows 十, 百 or 千 at `at`, each place lower than the one before, and answers where it ends. */
function readOn(text: string, at: number, highest: number, folding: Folding, output: Output): number {
  let end = at + 1;
  let place = highest;
  while (place < ONES) {
    let begin = visibleAfter(text, end - 1);
    const hasNought = place < TENS && figureAt(text, begin, folding) === 0;
    if (hasNought) begin = visibleAfter(text, begin);
    const figure = figureAt(text, begin, folding);
    const last = figure > 0 ? visibleAfter(text, begin) : begin;
    const lower = placeAt(text, last, folding);
    const isBare = lower === ONES;
    if (isBare ? figure <= 0 : lower <= place || (figure <= 0 && lower !== TENS)) break;
    // 一百二 is 120, 一百零二 is 102.
    const written = isBare && !hasNought ? place + 1 : lower;
    writeNoughts(written - place - 1, begin, output);
    output.push(ZERO + Math.max(1, figure), begin);
    end = (isBare ? begin : last) + 1;
    place = written;
    if (isBare) break;
  }
  writeNoughts(ONES - place, end, output);
  return end;
}

/** Ends the piece of the figure before at `at`, and writes noughts for places that are not written, which stand for nothing. */
function writeNoughts(count: number, at: number, output: Output): void {
  output.setEnd(output.length - 1, at);
  for (let written = 0; written < count; written++) {
    output.setEnd(output.length, at);
    output.push(ZERO, at);
  }
}

/** Whether 百 or 千 at `at` is all of itself: 百分之百. */
function isWhole(text: string, at: number): boolean {
  const of = visibleBefore(text, at);
  if (text.charAt(of) !== '之') return false;
  const part = visibleBefore(text, of);
  const whole = text.charAt(visibleBefore(text, part));
  return text.charAt(part) === '分' && (whole === '百' || whole === '千');
}

/** Whether 点 at `at` stands between Chinese figures, as in 二点五, or after a numeral, as in 十点五. */
export function isDecimalPoint(text: string, at: number, folding: Folding, output: Output): boolean {
  if (figureAt(text, visibleAfter(text, at), folding) < 0) return false;
  const before = visibleBefore(text, at);
  if (before < 0) return false;
  if (figureAt(text, before, folding) >= 0) return true;
  return placeAt(text, before, folding) < ONES && isFigure(output.units[output.length - 1]);
}

function isFigure(unit: number | undefined): boolean {
  return unit !== undefined && unit >= ZERO && unit <= ZERO + 9;
}
