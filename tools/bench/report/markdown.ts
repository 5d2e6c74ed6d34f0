import type { Table } from './table.ts';

export function markdownTable({ title, notes, columns, rows }: Table): string {
  const lineOf = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `|${columns.map((_, at) => (at === 0 ? '---' : '--:')).join('|')}|`;
  return [
    `## ${title}`,
    '',
    ...notes.flatMap(note => [note, '']),
    lineOf(columns),
    rule,
    ...rows.map(lineOf),
    '',
  ].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
