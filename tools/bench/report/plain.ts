import type { Table } from './table.ts';

/** Han characters and full-width signs take two places in a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** A table for a terminal: the first column to the left, the others to the right. */
export function plainTable({ title, notes, columns, rows }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map(cells => widthOf(cells[at] ?? ''))));
  const lineOf = (cells: readonly string[]) =>
    widths
      .map((width, at) => padded(cells[at] ?? '', width, at > 0))
      .join('  ')
      .trimEnd();
  const rule = widths.map(width => '-'.repeat(width)).join('  ');
  return [title, ...notes, '', lineOf(columns), rule, ...rows.map(lineOf), ''].join('\n');
}

function padded(cell: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return toTheRight ? space + cell : cell + space;
}

function widthOf(cell: string): number {
  return cell.length + (cell.match(WIDE)?.length ?? 0);
}
