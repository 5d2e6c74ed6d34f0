/** A list's bullet or number, or the sign of a quotation, with the space behind it. */
const MARKER = /^( *)((?:[-*+]|\d{1,9}[.)]) +|> ?)/;

/** All that means something in some dialect, but for the signs of emphasis. */
const SIGNS = /[!#$%&()+\-.:<=>@[\\\]^`{|}~]/g;

/**
 * A note's text as Markdown, of which only what is harmless stays Markdown: emphasis, lists, quotations. All else is escaped:
 * a note that came with an import could hold HTML, an image that is fetched when it is shown, code that a plug-in runs, or a
 * line that ends front matter.
 */
export function lightMarkdown(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .split('\n')
    .map(lightLine)
    .join('\n')
    .trim();
}

/** Indented without a marker it would be code. */
function lightLine(line: string): string {
  const [marker = '', indent = ''] = MARKER.exec(line) ?? [];
  const rest = line.slice(marker.length);
  const words = marker === '' ? rest.trimStart() : rest;
  return indent + marker.slice(indent.length) + words.replace(SIGNS, '\\$&');
}
