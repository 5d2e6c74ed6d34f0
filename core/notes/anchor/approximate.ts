import type { PageTarget } from '../target.ts';
import { holds } from './holds.ts';
import type { Knowledge } from './knowledge.ts';
import { isLong, rankLong } from './long-quote.ts';
import type { Occurrence } from './occurrences.ts';
import type { Pattern } from './pattern.ts';
import { type Ranked, rankPlaces } from './ranked.ts';
import type { ReadPage } from './read-page.ts';
import { ALONE, MARGIN, MARGIN_LETTERS, MOST_CHANGED, NEXT_TO } from './thresholds.ts';

/** The one place that is like a pattern, or why there is none. */
export function findApproximate(
  pattern: Pattern,
  target: PageTarget,
  occurrences: readonly Occurrence[],
  page: ReadPage,
  knowledge: Knowledge,
): Ranked | 'none' | 'tie' {
  const [best, ...others] = isLong(pattern)
    ? rankLong(pattern, page, knowledge)
    : rankPlaces(pattern, occurrences, page, knowledge);
  // What is likest but is not it says that the words are gone; what is less like it is not asked.
  if (!best || !holds(best, target, page.text)) return 'none';
  return others.every(other => isBetter(best, other)) ? best : 'tie';
}

/** Whether a place leaves no doubt beside another: it is much more alike, and the other is so in nothing that counts. */
function isBetter(best: Ranked, other: Ranked): boolean {
  const letters = ({ same, before, after }: Ranked) => same + before + after;
  if (best.score - other.score < MARGIN || letters(best) - letters(other) < MARGIN_LETTERS) return false;
  if (other.differing > MOST_CHANGED * other.of.words) return true;
  // Where words that were changed stand here and the very words elsewhere, either may be meant.
  if (best.differing > 0 && other.differing === 0 && best.of.words >= ALONE) return false;
  const isNext = other.before > best.before + NEXT_TO || other.after > best.after + NEXT_TO;
  return !isNext;
}
