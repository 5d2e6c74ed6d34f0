import { isInvisible, visibleBefore } from './invisible.ts';

/** The longest gloss, in code units that show: what is longer, such as an organisation's full name, is text. */
const LONGEST = 40;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ...Array.from('(（﹙', opening => [opening, ')）﹚'] as const),
  ...Array.from('[［', opening => [opening, ']］'] as const),
  ...Array.from('〔﹝', opening => [opening, '〕﹞'] as const),
  ['【', '】'],
]);

/** What may stand between syllables and words, besides spaces: apostrophes, hyphens, points. */
const BETWEEN = "'’‘ʼ＇-‐‑–－·.";

/** Ranges of Latin letters, with tone marks and full-width ones, and of combining marks, first and last by turns. */
const LATIN = 'azAZÀÖØöøʯ\u0300\u036fḀỿＡＺａｚ';

/**
 * Where a gloss that opens at `at` has ended: a reading or a foreign name in brackets right after a Han character, as in
 * 關(guān)於 or 人乳头瘤病毒（HPV）. −1 where there is none.
 */
export function glossEnd(text: string, at: number): number {
  if (!isHan(text.charCodeAt(visibleBefore(text, at)))) return -1;
  let hasLetter = false;
  for (let place = at + 1, shown = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (isHan(unit)) return -1;
    if (isInvisible(unit)) continue;
    if (isLatin(unit)) hasLetter = true;
    else if (!BETWEEN.includes(text.charAt(place)))
      return hasLetter && closes(text, at, place) ? place + 1 : -1;
    if (++shown > LONGEST) return -1;
  }
  return -1;
}

/** Whether the brackets at two places are a pair; their widths may differ. */
function closes(text: string, opening: number, closing: number): boolean {
  return CLOSING.get(text.charAt(opening))?.includes(text.charAt(closing)) ?? false;
}

function isLatin(unit: number): boolean {
  for (let range = 0; range < LATIN.length; range += 2) {
    if (unit >= LATIN.charCodeAt(range) && unit <= LATIN.charCodeAt(range + 1)) return true;
  }
  return false;
}

/** Of the basic plane, or the second half of one beyond it. */
function isHan(unit: number): boolean {
  const isBasic = (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
  return isBasic || (unit >= 0xdc00 && unit <= 0xdfff);
}
