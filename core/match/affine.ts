/** A stretch that page and library share at these places, however short. */
export interface Block {
  readonly page: number;
  readonly library: number;
  readonly length: number;
}

/** What is aligned: how many units on each side, where the nth of each stands, and what a common one is worth. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly pageAt: (row: number) => number;
  readonly libraryAt: (column: number) => number;
  readonly isSame: (page: number, library: number) => boolean;
  /** Bits of a unit of the library. */
  readonly worth: (library: number) => number;
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

/** No cell before this one. */
const NONE = 0;

/**
 * Aligns with affine gap prices (Gotoh 1982): leaving out costs little more for much than for little, as a page leaves out.
 *
 * Answers what is common, single characters from the corner on.
 *
 * @param isOpen whether the alignment may end where it is best; otherwise it ends at the far corner.
 */
export function alignAffine(grid: Grid, isOpen: boolean): Block[] {
  const { rows, columns } = grid;
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const cells = (rows + 1) * width;
  const tables = [0, 1, 2].map(() => new Float32Array(cells).fill(-Infinity)) as Tables;
  const cameFrom = new Uint8Array(cells * 3);
  tables[0][0] = 0;
  let best = { bits: 0, cell: 0, table: 0 };
  for (let row = 0; row <= rows; row++) {
    let bestOfRow = -Infinity;
    for (let column = 0; column <= columns; column++) {
      const cell = row * width + column;
      if (cell > 0) fill(grid, tables, cameFrom, row, column, cell, width);
      for (let table = 0; table < 3; table++) {
        const bits = tables[table]![cell]!;
        bestOfRow = Math.max(bestOfRow, bits);
        if (bits > best.bits) best = { bits, cell, table };
      }
    }
    if (isOpen && bestOfRow < best.bits - MOST_LOSS) break;
  }
  if (!isOpen) best = bestAt(tables, cells - 1);
  return trace(grid, cameFrom, best, width);
}

type Tables = [Float32Array, Float32Array, Float32Array];

/** Tables: 0 ends in a pair, 1 in a character of the page alone, 2 in one of the source alone. */
function fill(
  grid: Grid,
  tables: Tables,
  cameFrom: Uint8Array,
  row: number,
  column: number,
  cell: number,
  width: number,
): void {
  if (row > 0 && column > 0) {
    const page = grid.pageAt(row - 1);
    const library = grid.libraryAt(column - 1);
    const gain = grid.isSame(page, library)
      ? Math.min(MOST_GAIN, Math.max(LEAST_GAIN, grid.worth(library)))
      : -CHANGED;
    const from = bestAt(tables, cell - width - 1);
    tables[0][cell] = from.bits + gain;
    cameFrom[cell * 3] = from.table + 1;
  }
  if (row > 0) put(tables, cameFrom, 1, cell, cell - width, PUT_IN);
  if (column > 0) put(tables, cameFrom, 2, cell, cell - 1, LEFT_OUT);
}

function put(tables: Tables, cameFrom: Uint8Array, table: 1 | 2, cell: number, from: number, each: number) {
  const going = tables[table][from]! - each;
  const opening = bestAt(tables, from);
  const opened = opening.bits - OPENED - each;
  tables[table][cell] = Math.max(going, opened);
  cameFrom[cell * 3 + table] = going >= opened ? table + 1 : opening.table + 1;
}

function bestAt(tables: Tables, cell: number): { bits: number; cell: number; table: number } {
  const [pair, page, source] = [tables[0][cell]!, tables[1][cell]!, tables[2][cell]!];
  if (pair >= page && pair >= source) return { bits: pair, cell, table: 0 };
  return page >= source ? { bits: page, cell, table: 1 } : { bits: source, cell, table: 2 };
}

function trace(
  { pageAt, libraryAt, isSame }: Grid,
  cameFrom: Uint8Array,
  end: { cell: number; table: number },
  width: number,
): Block[] {
  const blocks: Block[] = [];
  for (let { cell, table } = end; cell > 0; ) {
    const from = cameFrom[cell * 3 + table]!;
    if (from === NONE) break;
    if (table === 0) {
      const page = pageAt(Math.floor(cell / width) - 1);
      const library = libraryAt((cell % width) - 1);
      if (isSame(page, library)) blocks.push({ page, library, length: 1 });
      cell -= width + 1;
    } else cell -= table === 1 ? width : 1;
    table = from - 1;
  }
  return blocks.reverse();
}
