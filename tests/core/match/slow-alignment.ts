import type { Grid } from '../../../core/match/affine.ts';
import { weightOf } from '../../../core/match/library.ts';

/** The prices of core/match/affine.ts, said again. */
const CHANGED = -4;
const OPENED = -5;
const PUT_IN = -1;
const LEFT_OUT = -0.25;

/** What is best at each cell, however it is come to, and by a pair alone: rows of columns. */
export interface Tables {
  readonly best: readonly (readonly number[])[];
  readonly pair: readonly (readonly number[])[];
}

/**
 * Every cell of the grid by the three recurrences of Gotoh, nothing left out and nothing used twice.
 *
 * @param isClosed Which cells nothing may lead through.
 */
export function fillTables(
  rows: number,
  columns: number,
  gain: (row: number, column: number) => number,
  isClosed: (row: number, column: number) => boolean = () => false,
): Tables {
  const empty = () => Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(-Infinity));
  const [best, pair, putIn, leftOut] = [empty(), empty(), empty(), empty()];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (isClosed(row, column)) continue;
      if (row === 0 && column === 0) pair[0]![0] = 0;
      if (row > 0 && column > 0) pair[row]![column] = best[row - 1]![column - 1]! + gain(row, column);
      if (row > 0) {
        const opened = best[row - 1]![column]! + OPENED;
        putIn[row]![column] = Math.max(putIn[row - 1]![column]!, opened) + PUT_IN;
      }
      if (column > 0) {
        const opened = best[row]![column - 1]! + OPENED;
        leftOut[row]![column] = Math.max(leftOut[row]![column - 1]!, opened) + LEFT_OUT;
      }
      best[row]![column] = Math.max(pair[row]![column]!, putIn[row]![column]!, leftOut[row]![column]!);
    }
  }
  return { best, pair };
}

/** What it is worth to pair two units of a grid. */
export function gainIn({ page, library, from, step }: Grid): (row: number, column: number) => number {
  return (row, column) => {
    const place = from.library + step * (column - 1);
    if (page[from.page + step * (row - 1)] !== library.units[place]) return CHANGED;
    return Math.min(6, Math.max(0.5, weightOf(library, place)));
  };
}

const gaps = fillTables(70, 90, () => CHANGED).best;

/** The least that a gap costs in which nothing is common. */
export function gapWorth(rows: number, columns: number): number {
  return gaps[rows]![columns]!;
}
