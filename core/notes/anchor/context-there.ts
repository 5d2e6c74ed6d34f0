import { alignLetters } from '../../match/difference/align.ts';
import { type Letters, readLetters } from '../../match/difference/letters.ts';
import { endOf } from '../../text/normalize.ts';
import type { Span } from '../target.ts';
import type { Knowledge } from './knowledge.ts';
import type { Pattern } from './pattern.ts';
import type { ReadPage } from './read-page.ts';
import { unitRange } from './unit-range.ts';

/** So many letters may be put in or left out between words and context, and in it, and it is still what stands next to them. */
const GAP = 6;

/** What stands before and behind the words of a pattern, read for comparing. */
export interface Sides {
  readonly before: Letters;
  readonly after: Letters;
  /** What the page's letters must be read with. */
  readonly numbers: Map<string, number>;
  /** How many letters they have as the page is indexed. */
  readonly reach: { readonly before: number; readonly after: number };
}

export function readSides({ text, place, letters, words }: Pattern, { fold }: Knowledge): Sides {
  const numbers = new Map<string, number>();
  const read = (start: number, end: number) => readLetters({ text, start, end }, fold, numbers, true);
  return {
    before: read(0, place.start),
    after: read(place.end, text.length),
    numbers,
    reach: { before: words.from, after: letters.units.length - words.to },
  };
}

/** How many letters of either side stand around a place of the page, as far as there is no wide gap. */
export function contextThere(sides: Sides, place: Span, page: ReadPage, { fold }: Knowledge) {
  const there = unitRange(page.letters, place);
  const from = Math.max(0, there.from - sides.reach.before - GAP);
  const to = Math.min(page.letters.units.length, there.to + sides.reach.after + GAP);
  const start = from < there.from ? page.letters.starts[from]! : place.start;
  const end = to > there.to ? endOf(page.letters, to - 1) : place.end;
  const count = (own: Letters, stretch: Span, step: 1 | -1) => {
    if (own.keys.length === 0 || stretch.end - stretch.start > LONGEST) return 0;
    const theirs = readLetters({ text: page.text, ...stretch }, fold, sides.numbers, true);
    page.work.done += own.keys.length * theirs.keys.length;
    return agreeing(own, theirs, step);
  };
  return {
    before: count(sides.before, { start, end: place.start }, -1),
    after: count(sides.after, { start: place.end, end }, 1),
  };
}

/** A side that is longer is nearly all space or marks: UTF-16 code units. */
const LONGEST = 2_000;

function agreeing(mine: Letters, theirs: Letters, step: 1 | -1): number {
  const pairs = alignLetters(mine, theirs);
  const isForward = step > 0;
  let same = 0;
  let [at, on] = isForward ? [0, 0] : [mine.keys.length - 1, theirs.keys.length - 1];
  for (let next = at; next >= 0 && next < pairs.length; next += step) {
    const pair = pairs[next]!;
    if (pair < 0 || mine.keys[next] !== theirs.keys[pair]) continue;
    if (Math.max(Math.abs(next - at), Math.abs(pair - on)) > GAP) break;
    same++;
    [at, on] = [next + step, pair + step];
  }
  return same;
}
