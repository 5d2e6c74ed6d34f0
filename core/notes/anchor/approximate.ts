import type { PageTarget } from '../target.ts';
import { holds } from './holds.ts';
import type { Knowledge } from './knowledge.ts';
import { isLong, rankLong } from './long-quote.ts';
import type { Occurrence } from './occurrences.ts';
import type { Pattern } from './pattern.ts';
import { type Ranked, rankPlaces } from './ranked.ts';
import type { ReadPage } from './read-page.ts';
import { MARGIN, MARGIN_LETTERS } from './thresholds.ts';

/** The one place that is like a pattern, or why there is none. */
export function findApproximate(
  pattern: Pattern,
  target: PageTarget,
  occurrences: readonly Occurrence[],
  page: ReadPage,
  knowledge: Knowledge,
): Ranked | 'none' | 'tie' {
  const [best, second] = isLong(pattern)
    ? rankLong(pattern, page, knowledge)
    : rankPlaces(pattern, occurrences, page, knowledge);
  // What is likest but is not it says that the words are gone; what is less like it is not asked.
  if (!best || !holds(best, target, page.text)) return 'none';
  return second && !isBetter(best, second) ? 'tie' : best;
}

function isBetter(best: Ranked, second: Ranked): boolean {
  const letters = ({ same, before, after }: Ranked) => same + before + after;
  return best.score - second.score >= MARGIN && letters(best) - letters(second) >= MARGIN_LETTERS;
}
