import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignAffine, type Block, type Grid, joinTouching } from '../../../core/match/affine.ts';
import { plainLibrary } from './plain-library.ts';
import { fillTables, gainIn, gapWorth, type Tables } from './slow-alignment.ts';

/** An open end that has lost so much goes no further: bits. */
const MOST_LOSS = 15;

/** Units of a side: noise of few letters, in which stretches of one common text stand, so that there is something to align. */
const side = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1, max: 4 }).map(unit => [unit]),
      fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 9 })).map(([from, length]) => {
        return Array.from({ length }, (_, at) => 10 + ((from + at) % 30));
      }),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map(parts => Uint16Array.from(parts.flat()));

const grid: fc.Arbitrary<Grid> = fc
  .record({
    page: side,
    units: side,
    quarters: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 7 }),
    isForward: fc.boolean(),
  })
  .map(({ page: letters, units, quarters, isForward }) => {
    const page = letters.subarray(0, 60);
    const library = plainLibrary(units.subarray(0, 78), at => quarters[at % quarters.length]! / 4);
    const [rows, columns] = [page.length, library.units.length];
    const from = isForward ? { page: 0, library: 0 } : { page: rows - 1, library: columns - 1 };
    return { page, library, from, step: isForward ? 1 : -1, rows, columns };
  });

/** The row and the column of a block, from 1. */
function cellOf({ from, step }: Grid, block: Block): [number, number] {
  return [1 + step * (block.page - from.page), 1 + step * (block.library - from.library)];
}

/** What an alignment with these pairs is worth at best, as far as the last of them. */
function worthOf(grid: Grid, blocks: readonly Block[]): number {
  const gain = gainIn(grid);
  let worth = 0;
  let [row, column] = [0, 0];
  for (const block of blocks) {
    const [ownRow, ownColumn] = cellOf(grid, block);
    worth += gapWorth(ownRow - row - 1, ownColumn - column - 1) + gain(ownRow, ownColumn);
    [row, column] = [ownRow, ownColumn];
  }
  return worth;
}

function lastCell(grid: Grid, blocks: readonly Block[]): [number, number] {
  const last = blocks.at(-1);
  return last ? cellOf(grid, last) : [0, 0];
}

/** The same to the far corner. */
function worthToEnd(grid: Grid, blocks: readonly Block[]): number {
  const [row, column] = lastCell(grid, blocks);
  return worthOf(grid, blocks) + gapWorth(grid.rows - row, grid.columns - column);
}

function tablesOf(grid: Grid): Tables {
  return fillTables(grid.rows, grid.columns, gainIn(grid));
}

/** What the best pair of all is worth, or nothing at all. */
function topOf({ pair }: Tables): number {
  return Math.max(0, ...pair.flat());
}

/** The same where nothing leads through cells that lost too much against what stands in the rows and columns before them. */
function topWithinLoss(grid: Grid, { best, pair }: Tables): number {
  let top = 0;
  const lost = best.map((cells, row) =>
    cells.map((worth, column) => {
      top = Math.max(top, pair[row]![column]!);
      return worth < top - MOST_LOSS;
    }),
  );
  return topOf(fillTables(grid.rows, grid.columns, gainIn(grid), (row, column) => lost[row]![column]!));
}

/** That they are common, rise on both sides, and lie in the grid. */
function expectSound(grid: Grid, blocks: readonly Block[]): void {
  let [row, column] = [0, 0];
  for (const block of blocks) {
    expect(block.length).toBe(1);
    expect(grid.page[block.page]).toBe(grid.library.units[block.library]);
    const [ownRow, ownColumn] = cellOf(grid, block);
    expect(ownRow > row && ownColumn > column).toBe(true);
    expect(ownRow <= grid.rows && ownColumn <= grid.columns).toBe(true);
    [row, column] = [ownRow, ownColumn];
  }
}

describe('an alignment between two corners', () => {
  it('is worth as much as the best of all', () => {
    fc.assert(
      fc.property(grid, grid => {
        const blocks = alignAffine(grid, false);
        expectSound(grid, blocks);
        const { best } = tablesOf(grid);
        expect(worthToEnd(grid, blocks)).toBeCloseTo(best[grid.rows]![grid.columns]!, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves units on both sides beyond it alone', () => {
    const library = plainLibrary(Uint16Array.of(1, 2, 3, 4, 5, 6), () => 5);
    const blocks = alignAffine(
      {
        page: Uint16Array.of(1, 2, 3, 4, 5, 6),
        library,
        from: { page: 2, library: 2 },
        step: 1,
        rows: 2,
        columns: 2,
      },
      false,
    );
    expect(blocks.map(({ page }) => page)).toEqual([2, 3]);
  });

  it('is empty where one side is, and for what is wider than is ever asked for', () => {
    const page = new Uint16Array(200).fill(7);
    const library = plainLibrary(page, () => 5);
    const sized = (rows: number, columns: number) =>
      alignAffine({ page, library, from: { page: 0, library: 0 }, step: 1, rows, columns }, false);
    expect(sized(0, 5)).toEqual([]);
    expect(sized(5, 0)).toEqual([]);
    expect(sized(64, 80)).toHaveLength(64);
    expect(sized(5, 81)).toEqual([]);
    expect(sized(200, 80)).toEqual([]);
  });
});

describe('an alignment with an open end', () => {
  it('is never worth more than the best of all, and as much where that never loses too much', () => {
    let equal = 0;
    let pruned = 0;
    fc.assert(
      fc.property(grid, grid => {
        const blocks = alignAffine(grid, true);
        expectSound(grid, blocks);
        const tables = tablesOf(grid);
        const worth = worthOf(grid, blocks);
        expect(worth).toBeLessThan(topOf(tables) + 1e-9);
        if (topWithinLoss(grid, tables) < topOf(tables)) {
          pruned += 1;
          return;
        }
        equal += 1;
        expect(worth).toBeCloseTo(topOf(tables), 9);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(equal, pruned)).toBeGreaterThan(5);
  });

  it('goes on behind what loses little, and not behind what loses too much', () => {
    const common = Uint16Array.from({ length: 24 }, (_, at) => 30 + at);
    const library = plainLibrary(
      Uint16Array.of(...common.subarray(0, 6), 1, 1, 1, 1, 1, ...common.subarray(6)),
      () => 5,
    );
    const found = (...own: number[]) => {
      const page = Uint16Array.of(...common.subarray(0, 6), ...own, ...common.subarray(6));
      const { length: rows } = page;
      const columns = library.units.length;
      return alignAffine({ page, library, from: { page: 0, library: 0 }, step: 1, rows, columns }, true)
        .length;
    };
    expect(found(2, 2)).toBe(24);
    expect(found(2)).toBe(24);
    expect(found(...new Array<number>(20).fill(2))).toBe(6);
  });

  it('is empty where nothing is common', () => {
    const library = plainLibrary(Uint16Array.of(1, 2, 3), () => 5);
    const page = Uint16Array.of(4, 5, 6);
    expect(
      alignAffine({ page, library, from: { page: 0, library: 0 }, step: 1, rows: 3, columns: 3 }, true),
    ).toEqual([]);
  });
});

describe('blocks that touch', () => {
  it('are one, and those that touch on one side only are not', () => {
    const blocks = [
      { page: 0, library: 5, length: 2 },
      { page: 2, library: 7, length: 1 },
      { page: 3, library: 9, length: 1 },
      { page: 5, library: 10, length: 1 },
    ];
    expect(joinTouching(blocks)).toEqual([{ page: 0, library: 5, length: 3 }, blocks[2], blocks[3]]);
  });
});
