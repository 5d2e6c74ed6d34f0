import { type Library, weightOf } from './library.ts';

/** A stretch that page and library share at these places, however short. */
export interface Block {
  readonly page: number;
  readonly library: number;
  readonly length: number;
}

/** What is aligned: from a corner so many units of the page and of the library, forwards or backwards. */
export interface Grid {
  readonly page: Uint16Array;
  readonly library: Library;
  readonly from: { readonly page: number; readonly library: number };
  readonly step: 1 | -1;
  readonly rows: number;
  readonly columns: number;
}

/** A common character is worth its surprise within these bounds: bits. */
const LEAST_GAIN = 0.5;
export const MOST_GAIN = 6;
/** A character changed; something put in, and each character of it; something left out, and each character of it. */
export const CHANGED = 4;
const OPENED = 5;
const PUT_IN = 1;
const LEFT_OUT = 0.25;
/** An open end that has lost so much since its best place goes no further (x-drop of BLAST). */
const MOST_LOSS = 15;

/** Room for the widest grid that is aligned, kept from one alignment to the next: a byte a cell for the way back, and one row. */
const MOST_COLUMNS = 81;
const MOST_CELLS = 65 * MOST_COLUMNS;
const ways = new Uint8Array(MOST_CELLS);
const bests = new Float64Array(MOST_COLUMNS + 1);
const putIns = new Float64Array(MOST_COLUMNS + 1);

/** How a cell is best come to, in the two lowest bits: by a pair, by a character of the page alone, by one of the source alone. */
const PAIR = 0;
const ON_PAGE = 1;
const IN_SOURCE = 2;
const WAY = 3;
/** Whether what is on one side alone goes on from what was so before. */
const PAGE_GOES_ON = 4;
const SOURCE_GOES_ON = 8;

/**
 * Aligns with affine gap prices (Gotoh 1982): leaving out costs little more for much than for little, as a page leaves out.
 * Answers what is common, single characters from the corner on; nothing for a grid wider than is ever asked for.
 *
 * @param isOpen whether the alignment may end where it is best, and cells that have lost too much are not gone on from;
 * otherwise it ends at the far corner.
 */
export function alignAffine(grid: Grid, isOpen: boolean): Block[] {
  const { rows, columns } = grid;
  const width = columns + 1;
  if (rows <= 0 || columns <= 0 || columns >= MOST_COLUMNS || (rows + 1) * width > MOST_CELLS) return [];
  const last = fillCells(grid, isOpen ? MOST_LOSS : Infinity, width);
  return isOpen
    ? trace(grid, last, PAIR, width)
    : trace(grid, rows * width + columns, ways.at(rows * width + columns)! & WAY, width);
}

/** Fills the table row by row between the columns that have not lost too much, and answers the cell of the best pair. */
function fillCells(grid: Grid, mostLoss: number, width: number): number {
  const { rows, columns } = grid;
  let high = fillFirstRow(columns, mostLoss);
  let low = 0;
  let top = 0;
  let topCell = 0;
  for (let row = 1; row <= rows && low <= high; row++) {
    let diagonal = low > 0 ? bests[low - 1]! : -Infinity;
    let best = -Infinity;
    let leftOut = -Infinity;
    let first = -1;
    let last = -1;
    for (let column = low; column <= columns; column++) {
      if (column > high + 1 && best === -Infinity) break;
      const above = bests[column]!;
      const pair = column > 0 ? diagonal + gainOf(grid, row, column) : -Infinity;
      const pageOn = putIns[column]! - PUT_IN;
      const putIn = Math.max(pageOn, above - OPENED - PUT_IN);
      const sourceOn = leftOut - LEFT_OUT;
      leftOut = Math.max(sourceOn, best - OPENED - LEFT_OUT);
      diagonal = above;
      best = Math.max(pair, putIn, leftOut);
      const cell = row * width + column;
      ways[cell] =
        (pair === best ? PAIR : putIn === best ? ON_PAGE : IN_SOURCE) |
        (putIn === pageOn ? PAGE_GOES_ON : 0) |
        (leftOut === sourceOn ? SOURCE_GOES_ON : 0);
      if (pair > top) {
        top = pair;
        topCell = cell;
      }
      if (best < top - mostLoss) best = leftOut = -Infinity;
      else {
        if (first < 0) first = column;
        last = column;
      }
      bests[column] = best;
      putIns[column] = best === -Infinity ? best : putIn;
    }
    if (low > 0) bests[low - 1] = putIns[low - 1] = -Infinity;
    if (first < 0) break;
    [low, high] = [first, last];
  }
  return topCell;
}

/** What is left out from the corner on. Answers the last column that has not lost too much. */
function fillFirstRow(columns: number, mostLoss: number): number {
  bests.fill(-Infinity, 0, columns + 2);
  putIns.fill(-Infinity, 0, columns + 2);
  bests[0] = 0;
  ways[0] = PAIR;
  let column = 1;
  for (; column <= columns && OPENED + LEFT_OUT * column <= mostLoss; column++) {
    bests[column] = -OPENED - LEFT_OUT * column;
    ways[column] = IN_SOURCE | (column > 1 ? SOURCE_GOES_ON : 0);
  }
  return column - 1;
}

/** What it gains to pair these: bits. */
function gainOf({ page, library, from, step }: Grid, row: number, column: number): number {
  const place = from.library + step * (column - 1);
  if (page[from.page + step * (row - 1)] !== library.units[place]) return -CHANGED;
  return Math.min(MOST_GAIN, Math.max(LEAST_GAIN, weightOf(library, place)));
}

function trace(grid: Grid, lastCell: number, lastWay: number, width: number): Block[] {
  const { page, library, from: corner, step } = grid;
  const blocks: Block[] = [];
  let way = lastWay;
  for (let cell = lastCell; cell > 0; ) {
    const here = ways[cell]!;
    if (way === PAIR) {
      const onPage = corner.page + step * (Math.floor(cell / width) - 1);
      const inLibrary = corner.library + step * ((cell % width) - 1);
      if (page[onPage] === library.units[inLibrary])
        blocks.push({ page: onPage, library: inLibrary, length: 1 });
      cell -= width + 1;
      way = ways[cell]! & WAY;
    } else if (way === ON_PAGE) {
      cell -= width;
      if ((here & PAGE_GOES_ON) === 0) way = ways[cell]! & WAY;
    } else {
      cell -= 1;
      if ((here & SOURCE_GOES_ON) === 0) way = ways[cell]! & WAY;
    }
  }
  return blocks.reverse();
}

/** Blocks that go on on both sides are one. */
export function joinTouching(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const { page, library, length } of blocks) {
    const last = joined.at(-1);
    const touches = last && last.page + last.length === page && last.library + last.length === library;
    if (touches) joined[joined.length - 1] = { ...last, length: last.length + length };
    else joined.push({ page, library, length });
  }
  return joined;
}
