import { CHANGED, MOST_GAIN } from './affine.ts';
import type { Chain } from './chain.ts';
import { type Library, weightOf } from './library.ts';
import type { Run } from './runs.ts';

/** An end that has lost so much since its best place goes no further: bits. */
const MOST_LOSS = 14;

/** How far an end is followed: folded characters. */
const FARTHEST = 48;

/**
 * What a chain may come to when it is aligned, in bits: its own and those of both ends, if they go on with single characters
 * changed. It costs a few comparisons, where aligning costs thousands.
 */
export function prospectOf({ runs, bits }: Chain, page: Uint16Array, library: Library): number {
  return bits + gainBefore(runs[0]!, page, library) + gainAfter(runs.at(-1)!, page, library);
}

function gainBefore({ page: from, library: start }: Run, page: Uint16Array, library: Library): number {
  return gainAlong(page, from - 1, library, start - 1, -1);
}

function gainAfter(run: Run, page: Uint16Array, library: Library): number {
  return gainAlong(page, run.page + run.length, library, run.library + run.length, 1);
}

function gainAlong(page: Uint16Array, from: number, library: Library, start: number, step: 1 | -1): number {
  let sum = 0;
  let best = 0;
  for (let along = 0; along < FARTHEST; along++) {
    const unit = page[from + step * along];
    const place = start + step * along;
    const other = library.units[place];
    // Beyond the page, the library, or the text: a 0 stands between two texts.
    if (!unit || !other) break;
    sum += unit === other ? Math.min(MOST_GAIN, weightOf(library, place)) : -CHANGED;
    if (sum > best) best = sum;
    else if (sum < best - MOST_LOSS) break;
  }
  return best;
}
