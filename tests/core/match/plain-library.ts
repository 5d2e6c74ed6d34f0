import { buildGramIndex, type GramShape } from '../../../core/match/gram-index.ts';
import { type Library, markOf } from '../../../core/match/library.ts';
import { findRuns, type Run } from '../../../core/match/runs.ts';

/**
 * A library of bare units in one leaf that is cited as nothing; a 0 divides two texts.
 *
 * @param bits What each unit weighs, to a quarter. @param shape How it is sampled, by its size where nothing is said.
 */
export function plainLibrary(units: Uint16Array, bits: (at: number) => number, shape?: GramShape): Library {
  const marks = Uint8Array.from(units, (unit, at) => (unit === 0 ? 0 : markOf(bits(at) * 16, 0)));
  const index = buildGramIndex(units, marks, shape);
  return { units, marks, index, table: Int32Array.of(0, 0, 0, 0, 0), documents: [] };
}

/** All runs at once. */
export function foundIn(page: Uint16Array, library: Library): Run[] {
  const steps = findRuns(page, library);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
