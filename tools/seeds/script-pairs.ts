import { Converter } from 'opencc-js/t2cn';

/**
 * Characters that regional standards write apart and that one reader's page may have either way: both sides of a comparison
 * are folded, so that merging them loses nothing.
 */
const MERGED = '著着覆复瞭了衞卫枱台妳你祇只';

/** Blocks where Traditional characters stand: extension A, the unified ideographs, the compatibility ideographs. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Traditional and Simplified characters by turns, single characters only, from OpenCC's tables (Apache-2.0). */
export function scriptPairs(): string {
  const convert = Converter({ from: 't', to: 'cn' });
  const merged = new Map<string, string>();
  for (let at = 0; at < MERGED.length; at += 2) merged.set(MERGED.charAt(at), MERGED.charAt(at + 1));
  let pairs = '';
  for (const [first, last] of BLOCKS) {
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit);
      const simple = convert(character);
      const folded = convert(merged.get(character) ?? merged.get(simple) ?? simple);
      if (folded.length === 1 && folded !== character) pairs += character + folded;
    }
  }
  return pairs;
}
