import type { Anchored } from '../../../core/notes/anchor/anchored.ts';
import { letterOffsets } from '../letters.ts';
import type { Place } from './marked-page.ts';

/** What came of one kind of edit. */
export interface Tally {
  cases: number;
  readonly by: { position: number; quote: number; clause: number; approximate: number };
  changed: number;
  orphaned: number;
  /** On text that is not the note's own, or as if it said the same. */
  wrong: number;
}

export function newTally(): Tally {
  const by = { position: 0, quote: 0, clause: 0, approximate: 0 };
  return { cases: 0, by, changed: 0, orphaned: 0, wrong: 0 };
}

export const foundIn = ({ by }: Tally) => by.position + by.quote + by.clause + by.approximate;

/** Of letters that are marked and letters that should be, so many are both. */
const LEAST_OVERLAP = 0.8;

export function addCase(
  tally: Tally,
  anchored: Anchored,
  { text, places, isContrary }: { text: string; places: readonly Place[]; isContrary: boolean },
): 'wrong' | 'right' {
  tally.cases++;
  if (anchored.kind === 'orphan') {
    tally.orphaned++;
    return 'right';
  }
  const isOwn = places.some(place => overlap(text, anchored, place) >= LEAST_OVERLAP);
  if (!isOwn || (isContrary && anchored.kind === 'found')) {
    tally.wrong++;
    return 'wrong';
  }
  if (anchored.kind === 'changed') tally.changed++;
  else tally.by[anchored.by]++;
  return 'right';
}

function overlap(text: string, one: Place, other: Place): number {
  const start = Math.min(one.start, other.start);
  const letters = letterOffsets(text.slice(start, Math.max(one.end, other.end))).map(at => at + start);
  const isIn = (at: number, { start, end }: Place) => start <= at && at < end;
  const both = letters.filter(at => isIn(at, one) && isIn(at, other)).length;
  const either = letters.filter(at => isIn(at, one) || isIn(at, other)).length;
  return either === 0 ? 0 : both / either;
}
