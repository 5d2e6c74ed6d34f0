import { alignAffine, type Block, type Grid } from './affine.ts';
import type { Library } from './library.ts';
import type { Run } from './runs.ts';

/** Stretches of folded characters between which an alignment may move, ends excluded. */
export interface Bounds {
  readonly page: { readonly from: number; readonly to: number };
  readonly library: { readonly from: number; readonly to: number };
}

/** How far an alignment goes on beyond the first and the last run, on the page and in the library. */
const FARTHEST_ON_PAGE = 48;
const FARTHEST_IN_LIBRARY = 80;

/** Fills the gaps of a chain of runs, and goes on at both ends as far as it pays. */
export function alignRuns(
  runs: readonly Run[],
  page: Uint16Array,
  library: Library,
  bounds: Bounds,
): Block[] {
  const blocks: Block[] = alignAffine(gridBefore(runs[0]!, page, library, bounds), true).reverse();
  runs.forEach((run, at) => {
    const earlier = runs[at - 1];
    if (earlier) blocks.push(...alignAffine(gridBetween(earlier, run, page, library), false));
    blocks.push(run);
  });
  blocks.push(...alignAffine(gridAfter(runs.at(-1)!, page, library, bounds), true));
  return blocks;
}

function gridBetween(earlier: Run, later: Run, page: Uint16Array, library: Library): Grid {
  const from = endsOf(earlier);
  const [rows, columns] = [later.page - from.page, later.library - from.library];
  return { page, library, from, step: 1, rows, columns };
}

function gridAfter(last: Run, page: Uint16Array, library: Library, bounds: Bounds): Grid {
  const from = endsOf(last);
  const rows = Math.min(FARTHEST_ON_PAGE, bounds.page.to - from.page);
  const columns = Math.min(FARTHEST_IN_LIBRARY, bounds.library.to - from.library);
  return { page, library, from, step: 1, rows, columns };
}

function gridBefore(first: Run, page: Uint16Array, library: Library, bounds: Bounds): Grid {
  const from = { page: first.page - 1, library: first.library - 1 };
  const rows = Math.min(FARTHEST_ON_PAGE, first.page - bounds.page.from);
  const columns = Math.min(FARTHEST_IN_LIBRARY, first.library - bounds.library.from);
  return { page, library, from, step: -1, rows, columns };
}

function endsOf({ page, library, length }: Run): Grid['from'] {
  return { page: page + length, library: library + length };
}
