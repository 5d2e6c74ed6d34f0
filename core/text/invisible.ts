/**
 * Whether a code unit shows nothing or only space: spaces, line breaks, what has no width, direction marks, variation
 * selectors, controls. Such may stand inside a word or a number; punctuation ends it.
 */
export function isInvisible(unit: number): boolean {
  if (unit > 0x3000) return (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff || isFirstHalf(unit);
  if (unit >= 0x2000) {
    return unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202f) || isFormatting(unit) || unit === 0x3000;
  }
  return unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0) || OTHERS.has(unit);
}

/** Soft hyphen, grapheme joiner, Arabic letter mark, Ogham space, Mongolian selectors and vowel separator. */
const OTHERS: ReadonlySet<number> = new Set([0xad, 0x34f, 0x61c, 0x1680, 0x180b, 0x180c, 0x180d, 0x180e]);

/** Of a pair the second half stands for both; alone it shows nothing. */
function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isFormatting(unit: number): boolean {
  return unit >= 0x205f && unit <= 0x206f;
}

/** Where the nearest visible code unit before `at` stands, −1 if nowhere. */
export function visibleBefore(text: string, at: number): number {
  let place = at - 1;
  while (place >= 0 && isInvisible(text.charCodeAt(place))) place--;
  return place;
}

/** Where the nearest visible code unit after `at` stands, the length of the text if nowhere. */
export function visibleAfter(text: string, at: number): number {
  let place = at + 1;
  while (place < text.length && isInvisible(text.charCodeAt(place))) place++;
  return place;
}
