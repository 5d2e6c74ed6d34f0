import { type Figure, isMissed, sayValue } from './figure.ts';

/** Rows of a table, the first being its head. It prints as Markdown whose columns stand in line. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export function sayTable({ title, rows }: Table): string {
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map(row => row[at]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head, ...rest] = rows;
  return [`### ${title}`, '', line(head!), rule, ...rest.map(line), ''].join('\n');
}

export function figureTable(title: string, figures: readonly Figure[]): Table {
  return {
    title,
    rows: [
      ['', 'cases', 'count', 'measured', 'to reach', ''],
      ...figures.map(figure => [
        figure.what,
        String(figure.of),
        figure.hits === undefined ? '' : String(figure.hits),
        sayValue(figure),
        sayReach(figure),
        isMissed(figure) ? 'missed' : '',
      ]),
    ],
  };
}

function sayReach({ reach, bound, unit }: Figure): string {
  if (reach === undefined) return '';
  return `${bound === 'most' ? '≤' : '≥'} ${unit === '%' ? `${+(reach * 100).toFixed(2)} %` : reach}`;
}
