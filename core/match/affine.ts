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
const MOST_GAIN = 6;
/** A character changed; something put in, and each character of it; something left out, and each character of it. */
const CHANGED = 4;
const OPENED = 5;
const PUT_IN = 1;
const LEFT_OUT = 0.25;
/** An open end that has lost so much since its best place goes no further (x-drop of BLAST). */
const MOST_LOSS = 18;

/** No cell before this one; otherwise one more than the table that was come from. */
const NONE = 0;

/** Room for the widest grid that is aligned, kept from one alignment to the next. */
const MOST_CELLS = 65 * 81;
const pairs = new Float32Array(MOST_CELLS);
const ofPage = new Float32Array(MOST_CELLS);
const ofSource = new Float32Array(MOST_CELLS);
const cameFrom = new Uint8Array(3 * MOST_CELLS);
const TABLES = [pairs, ofPage, ofSource];

/**
 * Aligns with affine gap prices (Gotoh 1982): leaving out costs little more for much than for little, as a page leaves out.
 * Answers what is common, single characters from the corner on; nothing for a grid wider than is ever asked for.
 *
 * @param isOpen whether the alignment may end where it is best; otherwise it ends at the far corner.
 */
export function alignAffine(grid: Grid, isOpen: boolean): Block[] {
  const { rows, columns } = grid;
  const width = columns + 1;
  if (rows <= 0 || columns <= 0 || (rows + 1) * width > MOST_CELLS) return [];
  let best = 0;
  let bestCell = 0;
  for (let row = 0; row <= rows; row++) {
    let bestOfRow = -Infinity;
    for (let column = 0; column <= columns; column++) {
      const cell = row * width + column;
      fill(grid, row, column, cell, width);
      const pair = pairs[cell]!;
      bestOfRow = Math.max(bestOfRow, pair, ofPage[cell]!, ofSource[cell]!);
      if (pair > best) {
        best = pair;
        bestCell = cell;
      }
    }
    if (isOpen && bestOfRow < best - MOST_LOSS) break;
  }
  return isOpen
    ? trace(grid, bestCell, 0, width)
    : trace(grid, rows * width + columns, bestTable(rows * width + columns), width);
}

/** Tables: 0 ends in a pair, 1 in a character of the page alone, 2 in one of the source alone. */
function fill(grid: Grid, row: number, column: number, cell: number, width: number): void {
  pairs[cell] = ofPage[cell] = ofSource[cell] = -Infinity;
  cameFrom[3 * cell] = NONE;
  if (cell === 0) pairs[0] = 0;
  if (row > 0 && column > 0) {
    const from = cell - width - 1;
    const table = bestTable(from);
    pairs[cell] = TABLES[table]![from]! + gainOf(grid, row, column);
    cameFrom[3 * cell] = table + 1;
  }
  if (row > 0) put(1, cell, cell - width, PUT_IN);
  if (column > 0) put(2, cell, cell - 1, LEFT_OUT);
}

function put(table: 1 | 2, cell: number, from: number, each: number): void {
  const going = TABLES[table]![from]! - each;
  const opening = bestTable(from);
  const opened = TABLES[opening]![from]! - OPENED - each;
  TABLES[table]![cell] = Math.max(going, opened);
  cameFrom[3 * cell + table] = going >= opened ? table + 1 : opening + 1;
}

function bestTable(cell: number): number {
  const pair = pairs[cell]!;
  if (pair >= ofPage[cell]! && pair >= ofSource[cell]!) return 0;
  return ofPage[cell]! >= ofSource[cell]! ? 1 : 2;
}

/** What it gains to pair these: bits. */
function gainOf({ page, library, from, step }: Grid, row: number, column: number): number {
  const place = from.library + step * (column - 1);
  if (page[from.page + step * (row - 1)] !== library.units[place]) return -CHANGED;
  return Math.min(MOST_GAIN, Math.max(LEAST_GAIN, weightOf(library, place)));
}

function trace(grid: Grid, lastCell: number, lastTable: number, width: number): Block[] {
  const { page, library, from: corner, step } = grid;
  const blocks: Block[] = [];
  let table = lastTable;
  for (let cell = lastCell; cell > 0; ) {
    const from = cameFrom[3 * cell + table]!;
    if (from === NONE) break;
    if (table === 0) {
      const onPage = corner.page + step * (Math.floor(cell / width) - 1);
      const inLibrary = corner.library + step * ((cell % width) - 1);
      if (page[onPage] === library.units[inLibrary])
        blocks.push({ page: onPage, library: inLibrary, length: 1 });
      cell -= width + 1;
    } else cell -= table === 1 ? width : 1;
    table = from - 1;
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
