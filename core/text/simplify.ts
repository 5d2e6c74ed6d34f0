import type { Folding } from './folding.ts';

/** The blocks of Han characters, first and last: Chinese figures fold out of them, and stay as they are here. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Code units that `String.fromCharCode` takes at once. */
const AT_ONCE = 0x2000;

/** The text in Simplified characters, code unit for code unit; the very text where none in it is Traditional. */
export function simplify(text: string, { table }: Folding): string {
  let at = 0;
  while (at < text.length && !isTraditional(text.charCodeAt(at), table)) at++;
  if (at === text.length) return text;
  let simplified = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const units = Array.from({ length: Math.min(AT_ONCE, text.length - from) }, (_, offset) => {
      const unit = text.charCodeAt(from + offset);
      return isTraditional(unit, table) ? table[unit]! : unit;
    });
    simplified += String.fromCharCode(...units);
  }
  return simplified;
}

function isTraditional(unit: number, table: Uint16Array): boolean {
  if (unit < FIRST_HAN || unit > LAST_HAN) return false;
  const folded = table[unit]!;
  return folded !== unit && folded >= FIRST_HAN && folded <= LAST_HAN;
}
