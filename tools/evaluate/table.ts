import { type Figure, isMissed, sayValue } from './figure.ts';

/** Rows of a table, the first being its head. It prints as Markdown whose columns stand in line. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** How many columns a text takes: Chinese characters take two. */
function widthOf(text: string): number {
  return text.length + [...text].filter(character => /[\u2e80-\u9fff\uff00-\uff60]/.test(character)).length;
}

export function sayTable({ title, rows }: Table): string {
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map(row => widthOf(row[at]!))));
  const line = (row: readonly string[]) =>
    `| ${row
      .map((cell, at) => {
        const gap = ' '.repeat(widths[at]! - widthOf(cell));
        return at === 0 ? cell + gap : gap + cell;
      })
      .join(' | ')} |`;
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
