import type { Folding } from './folding.ts';
import { visibleAfter, visibleBefore } from './invisible.ts';
import { CIRCLE, TEN, THOUSAND } from './marks.ts';
import type { Output } from './output.ts';

const ZERO = 0x30;

/** Places of a numeral, the thousands first. */
const PLACES = 4;
const ONES = PLACES - 1;

/** A numeral below 10,000 as it is read. */
interface Numeral {
  /** The figure in each place, thousands to ones. */
  readonly figures: [number, number, number, number];
  /** Where in the text the writing of each place begins, −1 for a place that is not written. */
  readonly starts: [number, number, number, number];
  /** Where the numeral ends. */
  end: number;
}

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
  return meaning >= TEN && meaning <= THOUSAND ? ONES - 1 - (meaning - TEN) : ONES;
}

/**
 * Writes the numeral of which 十, 百 or 千 at `at` is the first such character, as figures, and answers where it ends. A
 * figure before it has been written already and is taken back. With no figure before it 十 is ten, but 百 and 千 are left as
 * they are (老百姓, 千家万户) unless `one` says that they count one, as in 百分之百. Then the answer is `at` itself.
 */
export function writeNumeral(
  text: string,
  at: number,
  one: boolean,
  folding: Folding,
  output: Output,
): number {
  const before = visibleBefore(text, at);
  const figure = before < 0 ? -1 : figureAt(text, before, folding);
  const place = placeAt(text, at, folding);
  if (figure > 0) output.length--;
  else if (place !== ONES - 1 && !one) return at;
  const numeral: Numeral = { figures: [0, 0, 0, 0], starts: [-1, -1, -1, -1], end: at + 1 };
  numeral.figures[place] = figure > 0 ? figure : 1;
  numeral.starts[place] = figure > 0 ? before : at;
  readOn(text, at, place, numeral, folding);
  writeFigures(numeral, place, output);
  return numeral.end;
}

/** Reads lower places after the one written by the character at `at`. */
function readOn(text: string, at: number, written: number, numeral: Numeral, folding: Folding): void {
  let last = at;
  let lowest = written;
  while (lowest < ONES) {
    let begin = visibleAfter(text, last);
    const zero = figureAt(text, begin, folding) === 0 && lowest < ONES - 1;
    if (zero) begin = visibleAfter(text, begin);
    const figure = figureAt(text, begin, folding);
    const unit = figure > 0 ? visibleAfter(text, begin) : begin;
    const place = placeAt(text, unit, folding);
    const isPlain = place === ONES;
    if (isPlain ? figure <= 0 : place <= lowest || (figure <= 0 && place !== ONES - 1)) return;
    lowest = isPlain && !zero ? lowest + 1 : place;
    last = isPlain ? begin : unit;
    numeral.figures[lowest] = figure > 0 ? figure : 1;
    numeral.starts[lowest] = begin;
    numeral.end = last + 1;
    if (isPlain) return;
  }
}

/** Each figure stands for the writing of its place; one that is not written, such as the noughts of 一千, for nothing. */
function writeFigures({ figures, starts, end }: Numeral, highest: number, output: Output): void {
  const first = output.length - highest;
  for (let place = highest; place < PLACES; place++) output.push(ZERO + figures[place]!, starts[place]!);
  for (let place = ONES, next = end; place >= highest; place--) {
    output.ends[first + place] = next;
    if (starts[place]! < 0) output.starts[first + place] = next;
    next = output.starts[first + place]!;
  }
}

/** Whether 点 at `at` stands between Chinese figures, as in 二点五, or after a numeral, as in 十点五. */
export function isDecimalPoint(text: string, at: number, folding: Folding, output: Output): boolean {
  if (figureAt(text, visibleAfter(text, at), folding) < 0) return false;
  const before = visibleBefore(text, at);
  if (before < 0) return false;
  if (figureAt(text, before, folding) >= 0) return true;
  return placeAt(text, before, folding) !== ONES && isFigure(output.units[output.length - 1]);
}

function isFigure(unit: number | undefined): boolean {
  return unit !== undefined && unit >= ZERO && unit <= ZERO + 9;
}
