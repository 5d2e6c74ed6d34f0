import { alignAffine, type Block, type Grid } from './affine.ts';
import { type Library, weightOf } from './library.ts';
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
  const pageFrom = earlier.page + earlier.length;
  const libraryFrom = earlier.library + earlier.length;
  return gridOf(
    page,
    library,
    later.page - pageFrom,
    later.library - libraryFrom,
    row => pageFrom + row,
    column => libraryFrom + column,
  );
}

function gridAfter(last: Run, page: Uint16Array, library: Library, bounds: Bounds): Grid {
  const pageFrom = last.page + last.length;
  const libraryFrom = last.library + last.length;
  return gridOf(
    page,
    library,
    Math.min(FARTHEST_ON_PAGE, bounds.page.to - pageFrom),
    Math.min(FARTHEST_IN_LIBRARY, bounds.library.to - libraryFrom),
    row => pageFrom + row,
    column => libraryFrom + column,
  );
}

function gridBefore(first: Run, page: Uint16Array, library: Library, bounds: Bounds): Grid {
  return gridOf(
    page,
    library,
    Math.min(FARTHEST_ON_PAGE, first.page - bounds.page.from),
    Math.min(FARTHEST_IN_LIBRARY, first.library - bounds.library.from),
    row => first.page - 1 - row,
    column => first.library - 1 - column,
  );
}

function gridOf(
  page: Uint16Array,
  library: Library,
  rows: number,
  columns: number,
  pageAt: Grid['pageAt'],
  libraryAt: Grid['libraryAt'],
): Grid {
  const isSame = (onPage: number, inLibrary: number) => page[onPage] === library.units[inLibrary];
  return { rows, columns, pageAt, libraryAt, isSame, worth: place => weightOf(library, place) };
}
