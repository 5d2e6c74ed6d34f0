import type { Report } from './report.ts';

/** A report as Markdown: the facts as a list, then a section for each row, whose first cell is its heading. */
export function markdownOf({ title, facts, columns, rows }: Report): string {
  const lines = [`# ${escapeMarkdown(title)}`, '', ...facts.map(fact => listed(...fact)), ''];
  for (const [heading = '', ...cells] of rows) {
    lines.push(`## ${escapeMarkdown(heading)}`, '');
    cells.forEach((cell, at) => {
      if (cell !== '') lines.push(listed(columns[at + 1]!, cell));
    });
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A line of a list: what something is called, and what it is; a link where that is an address. */
export function listed(name: string, value: string): string {
  // An address of this form is a link and cannot end before its bracket (CommonMark, autolinks).
  const isAddress = /^https?:\/\/[^\s<>\p{Cc}]+$/u.test(value);
  return `- **${escapeMarkdown(name)}** ${isAddress ? `<${value}>` : escapeMarkdown(value)}`;
}

/**
 * Words that Markdown shows as they are. CommonMark lets any ASCII punctuation be escaped, and all is that means something in
 * some dialect (tables, mathematics, bare addresses). A line break would end the line it stands in.
 */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\s\0]+/gu, ' ').replace(/[!#$&()*+\-.:<=>@[\\\]^_`{|}~]/g, '\\$&');
}
