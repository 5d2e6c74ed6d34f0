/** What a character that carries no evidence (space, punctuation, control, half of a pair) folds to. */
export const DROPPED = 0;

/** U+FFFF is no character, so it can say that a place in the table has not been worked out yet. */
const UNKNOWN = 0xffff;

const KEPT = /^[\p{L}\p{N}]$/u;

/**
 * Folds one UTF-16 code unit to the one it is compared as: width and case are set aside (NFKC), Traditional becomes
 * Simplified, what is neither letter nor digit becomes `DROPPED`. Folding what is folded changes nothing.
 */
export type Folding = (unit: number) => number;

/**
 * @param pairs Traditional and Simplified characters by turns (衆众…), each one code unit; see tools/seeds/script-pairs.ts.
 */
export function createFolding(pairs: string): Folding {
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));
  const table = new Uint16Array(0x10000).fill(UNKNOWN);
  return unit => {
    const known = table[unit]!;
    if (known !== UNKNOWN) return known;
    const folded = foldCharacter(String.fromCharCode(unit), simplified);
    table[unit] = folded;
    return folded;
  };
}

function foldCharacter(character: string, simplified: ReadonlyMap<string, string>): number {
  const plain = character.normalize('NFKC').toLowerCase();
  const folded = simplified.get(plain) ?? plain;
  return KEPT.test(folded) && folded.length === 1 ? folded.charCodeAt(0) : DROPPED;
}
