import type { Report } from './report.ts';

/**
 * A report as comma-separated values (RFC 4180), the facts as columns that say the same in each row. It begins with a byte
 * order mark, without which spreadsheets read Chinese as Latin.
 */
export function csvOf({ facts, columns, rows }: Report): string {
  const names = [...columns, ...facts.map(([name]) => name)];
  const values = facts.map(([, value]) => value);
  const records = [names, ...rows.map(row => [...row, ...values])];
  return `\ufeff${records.map(record => `${record.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: string): string {
  const guarded = guardFormula(value);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Spreadsheets run what begins like a formula, also after a space and in full width (OWASP, «CSV injection»); behind an
 * apostrophe it is text.
 */
export function guardFormula(value: string): string {
  return /^[\s\0]*[=+\-@＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
}
