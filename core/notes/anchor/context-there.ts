import { alignLetters } from '../../match/difference/align.ts';
import { readLetters } from '../../match/difference/letters.ts';
import { endOf } from '../../text/normalize.ts';
import type { Span } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import type { Pattern } from './pattern.ts';
import type { ReadPage } from './read-page.ts';
import { unitRange } from './unit-range.ts';

/** So many letters may be put in or left out between words and context, and in it, and it is still what stands next to them. */
const GAP = 6;

/** How many letters of a pattern's context stand around a place of the page, on either side, as far as there is no wide gap. */
export function contextThere(pattern: Pattern, place: Span, page: ReadPage, knowledge: Knowledge) {
  const { text, place: words, letters } = pattern;
  const there = unitRange(page.letters, place);
  const reach = (length: number) => length + GAP;
  const from = Math.max(0, there.from - reach(pattern.words.from));
  const to = Math.min(page.letters.units.length, there.to + reach(letters.units.length - pattern.words.to));
  const start = from < there.from ? page.letters.starts[from]! : place.start;
  const end = to > there.to ? endOf(page.letters, to - 1) : place.end;
  return {
    before: agreeing(
      { text, start: 0, end: words.start },
      { text: page.text, start, end: place.start },
      -1,
      page,
      knowledge,
    ),
    after: agreeing(
      { text, start: words.end, end: text.length },
      { text: page.text, start: place.end, end },
      1,
      page,
      knowledge,
    ),
  };
}

type Side = Span & { readonly text: string };

/** A side that is longer is nearly all space or marks: UTF-16 code units. */
const LONGEST = 2_000;

function agreeing(own: Side, there: Side, step: 1 | -1, page: ReadPage, { fold }: Knowledge): number {
  if (there.end - there.start > LONGEST) return 0;
  const numbers = new Map<string, number>();
  const [mine, theirs] = [own, there].map(side => readLetters(side, fold, numbers, true));
  page.work.done += mine!.keys.length * theirs!.keys.length;
  const pairs = alignLetters(mine!, theirs!);
  const isForward = step > 0;
  let same = 0;
  let [at, on] = isForward ? [0, 0] : [mine!.keys.length - 1, theirs!.keys.length - 1];
  for (let next = at; next >= 0 && next < pairs.length; next += step) {
    const pair = pairs[next]!;
    if (pair < 0 || mine!.keys[next] !== theirs!.keys[pair]) continue;
    if (Math.max(Math.abs(next - at), Math.abs(pair - on)) > GAP) break;
    same++;
    [at, on] = [next + step, pair + step];
  }
  return same;
}
