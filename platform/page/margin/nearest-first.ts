import type { PlacedPassage } from '../placed-passage.ts';

/** A passage with whether it stands more than a window's height away from what is in view. */
interface Near {
  readonly passage: PlacedPassage;
  readonly isFar: boolean;
}

/** Passages, those in the window first, then by turns the next below and the next above it. */
export function* nearestFirst(passages: readonly PlacedPassage[], height: number): Generator<Near, void> {
  let above = firstInView(passages) - 1;
  let below = above + 1;
  let [isFarAbove, isFarBelow] = [false, false];
  for (let isInView = true; isInView && below < passages.length; below++) {
    const passage = passages[below]!;
    isInView = topOf(passage) <= height;
    yield { passage, isFar: false };
  }
  while (above >= 0 || below < passages.length) {
    if (below < passages.length) {
      const passage = passages[below++]!;
      isFarBelow ||= topOf(passage) > 2 * height;
      yield { passage, isFar: isFarBelow };
    }
    if (above >= 0) {
      const passage = passages[above--]!;
      isFarAbove ||= bottomOf(passage) < -height;
      yield { passage, isFar: isFarAbove };
    }
  }
}

/** The first passage that does not end above the window, as far as they stand in their order. */
function firstInView(passages: readonly PlacedPassage[]): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(passages[middle]!) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topOf({ ranges }: PlacedPassage): number {
  return ranges[0]!.getBoundingClientRect().top;
}

function bottomOf({ ranges }: PlacedPassage): number {
  return ranges.at(-1)!.getBoundingClientRect().bottom;
}
