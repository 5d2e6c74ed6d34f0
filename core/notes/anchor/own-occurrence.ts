import type { PageTarget } from '../target.ts';
import type { Occurrence } from './occurrences.ts';
import type { Pattern } from './pattern.ts';
import { ALONE, CLEARLY, LEAST_LETTERS, NEXT_TO } from './thresholds.ts';

/**
 * The occurrence of words that is the note's own beyond doubt: what stands next to it agrees on both sides, and around no other as
 * much. `tie` where all that is known agrees with several, undefined where context must be looked at more closely.
 */
export function theOwn(
  occurrences: readonly Occurrence[],
  { letters, words }: Pattern,
  { elsewhere, position }: Pick<PageTarget, 'elsewhere' | 'position'>,
  startOf: (occurrence: Occurrence) => number,
): Occurrence | 'tie' | undefined {
  const [before, after] = [words.from, letters.units.length - words.to];
  const length = words.to - words.from;
  if (elsewhere) {
    const own = occurrences.filter(one => one.before === before && one.after === after);
    const there = own.filter(one => startOf(one) === position.start);
    return there[0] ?? (elsewhere === 'same' || own.length > 1 ? 'tie' : own[0]);
  }
  if (before + after === 0) return length >= ALONE ? theOnly(occurrences) : undefined;
  const agreeing = (one: Occurrence) => one.before + one.after;
  const [best, second] = [...occurrences].sort((one, other) => agreeing(other) - agreeing(one));
  if (!best || best.before < Math.min(before, NEXT_TO) || best.after < Math.min(after, NEXT_TO))
    return undefined;
  if (length + agreeing(best) < LEAST_LETTERS) return undefined;
  // Beside a sentence that stands there twice one side speaks for the one and the other for the other.
  if (occurrences.some(one => one.before > best.before || one.after > best.after)) return 'tie';
  if (!second || agreeing(best) - agreeing(second) >= CLEARLY) return best;
  return agreeing(second) === before + after ? 'tie' : undefined;
}

function theOnly([first, second]: readonly Occurrence[]): Occurrence | 'tie' | undefined {
  return second ? 'tie' : first;
}
