import { alignLetters } from '../../match/difference/align.ts';
import { readLetters } from '../../match/difference/letters.ts';
import type { Span } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import type { Words } from './what-changed.ts';

/** A text that is longer is not aligned: UTF-16 code units. */
const LONGEST = 6_000;

/** Where in one wording stands what stands in a span of the other; undefined where nothing of it does. */
export function mapSpan(from: Words, to: Words, span: Span, { fold }: Knowledge): Span | undefined {
  if (Math.max(from.end - from.start, to.end - to.start) > LONGEST) return undefined;
  const numbers = new Map<string, number>();
  const [own, there] = [from, to].map(words => readLetters(words, fold, numbers, true));
  const pairs = alignLetters(own!, there!);
  let [first, last] = [-1, -1];
  for (let at = 0; at < pairs.length; at++) {
    if (pairs[at]! < 0 || own!.ends[at]! <= span.start || own!.starts[at]! >= span.end) continue;
    if (first < 0) first = pairs[at]!;
    last = pairs[at]!;
  }
  return first < 0 ? undefined : { start: there!.starts[first]!, end: there!.ends[last]! };
}
