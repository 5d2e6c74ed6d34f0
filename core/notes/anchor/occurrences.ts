import { GRAM, placesOfGram } from './page-grams.ts';
import type { Pattern } from './pattern.ts';
import type { ReadPage } from './read-page.ts';
import { NEXT_TO } from './thresholds.ts';

/** A place that has the words letter for letter. */
export interface Occurrence {
  /** The letter of the page with which the words begin. */
  readonly at: number;
  /** Letters of the context next to the words that agree without a gap. */
  readonly before: number;
  readonly after: number;
}

/** Grams of which the rarest is looked up, and places of it that are looked at. */
const MOST_TRIED = 64;
const MOST_PLACES = 1_024;
/** Letters that may be compared for one quote. */
const MOST_COMPARED = 200_000;

/**
 * All places of the page that have the words, in order; undefined where they are too many to look at. Words shorter than a gram are
 * looked for with what stands next to them, for without it they hold nowhere.
 */
export function occurrencesOf(pattern: Pattern, page: ReadPage): Occurrence[] | undefined {
  const probe = rarestGram(pattern, page);
  if (!probe) return [];
  if (probe.places.length > MOST_PLACES) return undefined;
  const { letters, words } = pattern;
  const { units } = page.letters;
  const length = words.to - words.from;
  const found: Occurrence[] = [];
  const most = page.work.done + MOST_COMPARED;
  for (const place of probe.places) {
    const at = place - (probe.at - words.from);
    page.work.done++;
    if (at < 0 || at + length > units.length) continue;
    let same = 0;
    while (same < length && units[at + same] === letters.units[words.from + same]) same++;
    page.work.done += same;
    if (page.work.done > most) return undefined;
    if (same === length) found.push({ at, ...contextAround(pattern, at, units) });
  }
  return found;
}

function rarestGram({ letters, words }: Pattern, { grams, work }: ReadPage) {
  const { from, to } = words;
  const isLong = to - from >= GRAM;
  const first = isLong ? from : Math.max(0, from - NEXT_TO);
  const last = (isLong ? to : Math.min(letters.units.length, to + NEXT_TO)) - GRAM;
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_TRIED));
  let rarest: { readonly at: number; readonly places: Uint32Array } | undefined;
  for (let at = first; at <= last; at += step) {
    const places = placesOfGram(grams, letters.units, at);
    work.done++;
    if (!rarest || places.length < rarest.places.length) rarest = { at, places };
  }
  return rarest;
}

function contextAround({ letters, words }: Pattern, at: number, units: Uint16Array) {
  const own = letters.units;
  let before = 0;
  while (before < Math.min(words.from, at) && own[words.from - 1 - before] === units[at - 1 - before])
    before++;
  const end = at + words.to - words.from;
  let after = 0;
  while (words.to + after < own.length && own[words.to + after] === units[end + after]) after++;
  return { before, after };
}
