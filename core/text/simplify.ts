import type { Folding } from './folding.ts';

/** The blocks of Han characters, first and last: Chinese figures fold out of them, and stay as they are here. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Code units that `String.fromCharCode` takes at once. */
const AT_ONCE = 0x2000;

/** The text in Simplified characters, code unit for code unit; the very text where none in it is Traditional. */
export function simplify(text: string, { table }: Folding): string {
  const first = firstTraditional(text, table);
  if (first === text.length) return text;
  let simplified = text.slice(0, first);
  const units = new Uint16Array(Math.min(AT_ONCE, text.length - first));
  for (let from = first; from < text.length; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, text.length - from);
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(from + at);
      units[at] = isTraditional(unit, table) ? table[unit]! : unit;
    }
    simplified += String.fromCharCode(...units.subarray(0, length));
  }
  return simplified;
}

function firstTraditional(text: string, table: Uint16Array): number {
  let at = 0;
  while (at < text.length && !isTraditional(text.charCodeAt(at), table)) at++;
  return at;
}

function isTraditional(unit: number, table: Uint16Array): boolean {
  if (unit < FIRST_HAN || unit > LAST_HAN) return false;
  const folded = table[unit]!;
  return folded !== unit && folded >= FIRST_HAN && folded <= LAST_HAN;
}
