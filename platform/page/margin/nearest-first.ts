import type { PlacedPassage } from '../placed-passage.ts';

/** Passages, those in the window first, then by turns the next below and the next above it. */
export function* nearestFirst(
  passages: readonly PlacedPassage[],
  height: number,
): Generator<PlacedPassage, void> {
  let above = firstInView(passages) - 1;
  let below = above + 1;
  for (; below < passages.length; below++) {
    const passage = passages[below]!;
    yield passage;
    if (topOf(passage) > height) break;
  }
  below++;
  while (above >= 0 || below < passages.length) {
    if (below < passages.length) yield passages[below++]!;
    if (above >= 0) yield passages[above--]!;
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
