import { FIRST_MARK, meanings, UNFOLDING, UNKNOWN, unitOfMark } from './marks.ts';

/** What a character that carries no evidence (space, punctuation, control, half of a pair) folds to. */
export const DROPPED = 0;

const KEPT = /^[\p{L}\p{N}]$/u;

/** Blocks of Han characters that are their own compatibility form; most of a page is here. */
const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** What unfolds to more units than this (㍿, a Japanese company; a blessing in Arabic) is dropped. */
export const MOST_UNFOLDED = 3;

/**
 * Folds one UTF-16 code unit to the one it is compared as: width and case are set aside (NFKC), Traditional becomes
 * Simplified, a Chinese figure one of 0 to 9; what is neither letter nor digit, or unfolds to several, becomes `DROPPED`.
 * Folding what is folded changes nothing.
 */
export interface Folding {
  (unit: number): number;
  /** For each code unit a folded unit, or a mark (marks.ts), of which `UNKNOWN` asks for `meaningOf`. */
  readonly table: Uint16Array;
  /** As `table`, never `UNKNOWN`. */
  meaningOf(unit: number): number;
  /** What a unit with the mark `UNFOLDING` unfolds to, folded. */
  unfold(unit: number): string;
}

/**
 * @param pairs Characters and what they are written as in Simplified by turns (衆众…), each one code unit, the second never
 * a first; see tools/seeds/script-pairs.ts.
 */
export function createFolding(pairs: string): Folding {
  const table = createTable(pairs);
  const unfolded = new Map<number, string>();
  const meaningOf = (unit: number): number => {
    if (table[unit] === UNKNOWN) table[unit] = meaningIn(table, unit);
    return table[unit]!;
  };
  const fold = (unit: number): number => {
    const meaning = meaningOf(unit);
    return meaning < FIRST_MARK ? meaning : unitOfMark(meaning);
  };
  const unfold = (unit: number): string => {
    if (!unfolded.has(unit)) unfolded.set(unit, unfoldWith(unit, fold));
    return unfolded.get(unit)!;
  };
  return Object.assign(fold, { table, meaningOf, unfold });
}

/** The Han blocks are set at once, as asking for the compatibility form of each character takes 20 ms and more. */
function createTable(pairs: string): Uint16Array {
  const table = new Uint16Array(0x10000).fill(UNKNOWN);
  for (const [first, last] of HAN_BLOCKS) {
    for (let unit = first; unit <= last; unit++) table[unit] = unit;
  }
  for (const [unit, meaning] of meanings) if (table[unit] !== UNKNOWN) table[unit] = meaning;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const from = pairs.charCodeAt(at);
    table[from] = table[pairs.charCodeAt(at + 1)]!;
  }
  return table;
}

function meaningIn(table: Uint16Array, unit: number): number {
  const plain = plainForm(unit);
  const kept = Array.from(plain).filter(character => character.length === 1 && KEPT.test(character));
  if (kept.length > 1) return kept.length > MOST_UNFOLDED ? DROPPED : UNFOLDING;
  const character = kept[0] ?? plain;
  const code = character.charCodeAt(0);
  const known = table[code]!;
  return meanings.get(code) ?? (kept.length === 0 ? DROPPED : known === UNKNOWN ? code : known);
}

function plainForm(unit: number): string {
  return String.fromCharCode(unit).normalize('NFKC').toLowerCase();
}

/** A numeral that unfolds, as ⑩ from "10" or ㈩ from "(十)", is a whole one. */
function unfoldWith(unit: number, fold: (unit: number) => number): string {
  const units = Array.from(plainForm(unit), character => fold(character.charCodeAt(0)));
  return String.fromCharCode(...units.filter(folded => folded !== DROPPED));
}
