import type { Folding } from '../../text/folding.ts';

/** What a unit that the background does not know of (punctuation, a space, a letter of another script) folds to. */
export const NOTHING = 0;

/** What ends a sentence or a line folds to: no gram crosses it. */
export const BOUNDARY = 1;

/** 。！？； in every width, and the ends of lines and paragraphs. */
const BOUNDARIES = new Set(
  Array.from('。！？；!?;｡︒︕︖︔﹗﹖﹔‼⁇⁈⁉\u037e\n\r\v\f\u0085\u2028\u2029', mark => mark.charCodeAt(0)),
);

/**
 * Folds one UTF-16 code unit to what the counts know: a Han character, 〇 among them, a small Latin letter or a digit;
 * `BOUNDARY`; or `NOTHING`. Half of a pair is `NOTHING`: the Han characters beyond the first plane are 0.001 % of the counts.
 */
export function foldForBackground(unit: number, fold: Folding): number {
  const folded = fold(unit);
  if (isDigit(folded)) return figureOf(unit) ?? folded;
  if (isHan(folded) || isLatin(folded)) return folded;
  return BOUNDARIES.has(unit) ? BOUNDARY : NOTHING;
}

/** Chinese figures that the counts have in another form, which the folding cannot tell as it makes both the same digit. */
const PLAIN_FIGURES = new Map(
  ['兩两', '貳贰', '叄叁', '陸陆'].map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/** The engine compares 一 and 1 alike; the counts do not, and 一 is seldom a number. Of ㈠ too it is the 一 that counts. */
function figureOf(unit: number): number | undefined {
  if (unit < 0x80) return undefined;
  if (!figures.has(unit)) figures.set(unit, figureIn(unit));
  return figures.get(unit);
}

/** What was asked for: the compatibility form of a character takes long to find, and figures are few. */
const figures = new Map<number, number | undefined>();

function figureIn(unit: number): number | undefined {
  const units = Array.from(String.fromCharCode(unit).normalize('NFKC'), plain => plain.charCodeAt(0));
  const figure = units.find(isHan);
  return figure && (PLAIN_FIGURES.get(figure) ?? figure);
}

export function isDigit(folded: number): boolean {
  return folded >= 0x30 && folded <= 0x39;
}

export function isLatin(folded: number): boolean {
  return folded >= 0x61 && folded <= 0x7a;
}

function isHan(folded: number): boolean {
  return (
    (folded >= 0x4e00 && folded <= 0x9fff) || (folded >= 0x3400 && folded <= 0x4dbf) || folded === 0x3007
  );
}
