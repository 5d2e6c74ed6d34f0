import type { Folding } from '../../text/folding.ts';
import { DROPPED } from '../../text/folding.ts';
import { LONGEST_CONTEXT, type Span } from '../target.ts';
import { CONTEXT, SENTENCE_WILL_DO } from './thresholds.ts';

const ENDS = new Set('。！？；!?;');

/** What stands before and behind a stretch: to the end of a sentence, or so many letters, or code units. */
export function contextOf(
  text: string,
  { start, end }: Span,
  fold: Folding,
): { prefix: string; suffix: string } {
  let from = start;
  for (let letters = 0; from > 0 && start - from < LONGEST_CONTEXT && letters < CONTEXT; from--) {
    const unit = text.charAt(from - 1);
    if (letters >= SENTENCE_WILL_DO && ENDS.has(unit)) break;
    if (fold(unit.charCodeAt(0)) !== DROPPED) letters++;
  }
  let to = end;
  for (let letters = 0; to < text.length && to - end < LONGEST_CONTEXT && letters < CONTEXT; to++) {
    const unit = text.charAt(to);
    if (letters >= SENTENCE_WILL_DO && ENDS.has(text.charAt(to - 1))) break;
    if (fold(unit.charCodeAt(0)) !== DROPPED) letters++;
  }
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}
