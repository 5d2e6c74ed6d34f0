import type { Knowledge } from './knowledge.ts';
import { GRAM, placesOfGram } from './page-grams.ts';
import { type Pattern, readPattern } from './pattern.ts';
import { type Ranked, rankPlaces } from './ranked.ts';
import type { ReadPage } from './read-page.ts';
import { CONTEXT, MOST_CHANGED } from './thresholds.ts';

/** A quote of more letters is found by its two ends, of so many letters each. */
const LONG = 480;
const END = 200;
/** Of how many grams of it one asks whether they stand between the ends, and how many must: of letters changed, each spoils four. */
const ASKED = 128;
const LEAST_THERE = (1 - MOST_CHANGED) ** GRAM;

export function isLong({ words }: Pattern): boolean {
  return words.to - words.from > LONG;
}

/** As `rankPlaces`, for a quote that is too long to be aligned as a whole. */
export function rankLong(pattern: Pattern, page: ReadPage, knowledge: Knowledge): Ranked[] {
  const { words } = pattern;
  const [head, tail] = [
    endOf(pattern, words.from, words.from + END, knowledge),
    endOf(pattern, words.to - END, words.to, knowledge),
  ].map(end => rankPlaces(end, [], page, knowledge)) as [Ranked[], Ranked[]];
  return head
    .flatMap(first => tail.flatMap(last => wholeOf(first, last, pattern, page) ?? []))
    .sort((one, other) => other.score - one.score);
}

/** One end of a pattern as a pattern of its own, with what stands around it. */
function endOf({ text, letters }: Pattern, from: number, to: number, knowledge: Knowledge): Pattern {
  const at = (unit: number) => letters.starts[unit] ?? text.length;
  const [start, end] = [at(from), at(to)];
  const before = Math.max(0, from - CONTEXT);
  const after = Math.min(letters.units.length, to + CONTEXT);
  return readPattern(
    {
      prefix: before === 0 ? text.slice(0, start) : text.slice(at(before), start),
      exact: text.slice(start, end),
      suffix: text.slice(end, at(after)),
    },
    knowledge,
  );
}

/** What lies between the two ends, if it is about as long as the quote and has most of its grams. */
function wholeOf(first: Ranked, last: Ranked, pattern: Pattern, page: ReadPage): Ranked | undefined {
  if (first.start >= last.end) return undefined;
  const length = pattern.words.to - pattern.words.from;
  const { from, to } = pageUnits(first.start, last.end, page);
  const longer = Math.abs(to - from - length);
  if (longer > MOST_CHANGED * length) return undefined;
  const there = shareOfGrams(pattern, from, to, page);
  if (there < LEAST_THERE) return undefined;
  const changed = Math.max(1 - there ** (1 / GRAM), longer / length);
  const differing = Math.round(changed * length);
  return {
    start: first.start,
    end: last.end,
    differing: Math.max(differing, first.differing + last.differing),
    same: length - differing,
    before: first.before,
    after: last.after,
    score: (first.score + last.score) / 2,
    of: { words: length, before: first.of.before, after: last.of.after },
  };
}

function pageUnits(start: number, end: number, { letters: { starts } }: ReadPage) {
  return { from: firstAt(starts, start), to: firstAt(starts, end) };
}

function firstAt(starts: Int32Array, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shareOfGrams({ letters, words }: Pattern, from: number, to: number, page: ReadPage): number {
  const step = Math.max(1, Math.floor((words.to - words.from - GRAM) / ASKED));
  let asked = 0;
  let there = 0;
  for (let at = words.from; at + GRAM <= words.to; at += step) {
    const places = placesOfGram(page.grams, letters.units, at);
    const next = firstAt(places as unknown as Int32Array, from);
    page.work.done++;
    asked++;
    if (next < places.length && places[next]! < to) there++;
  }
  return asked === 0 ? 0 : there / asked;
}
