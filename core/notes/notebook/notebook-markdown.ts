import { escapeMarkdown, listed } from '../../report/markdown.ts';
import { lightMarkdown } from '../export/light-markdown.ts';
import { textOf } from '../export/note-words.ts';
import { noteBody } from '../export/notes-markdown.ts';
import type { SourcedNote } from '../export/sourced-note.ts';
import { quoteOf } from '../target-parts.ts';
import type { Notebook, NotebookClause } from './notebook.ts';
import type { NotebookWords } from './notebook-words.ts';

/** A notebook as one Markdown document. */
export function notebookMarkdown({ clauses, others }: Notebook, words: NotebookWords): string {
  const lines = [`# ${escapeMarkdown(words.title)}`, ''];
  for (const clause of clauses) lines.push(...clauseLines(clause, words));
  if (others.length > 0) lines.push(`## ${escapeMarkdown(words.others)}`, '');
  for (const note of others) lines.push(...noteBody(note), listed(words.source, note.citation), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function clauseLines(
  { label, quotation, citation, notes, pages }: NotebookClause,
  words: NotebookWords,
): string[] {
  return [
    ...[`## ${escapeMarkdown(label)}`, ''],
    ...(quotation === '' ? [] : [quoted(quotation), '']),
    ...notes.flatMap(noteLines),
    ...(citation === '' ? [] : [listed(words.source, citation)]),
    ...pages.map(page => listed(words.pages, page)),
    '',
  ];
}

/** The words of the clause stand above; those that a note is on are said where they are not all of it. */
function noteLines({ note }: SourcedNote): string[] {
  const quote = quoteOf(note.target)?.exact;
  const text = lightMarkdown(textOf(note));
  return [
    ...(quote === undefined ? [] : [`“${escapeMarkdown(quote)}”`, '']),
    ...(text === '' ? [] : [text, '']),
  ];
}

/** Line by line; two of them with an empty one between are two paragraphs of one quotation. */
function quoted(words: string): string {
  return words
    .split('\n')
    .map(line => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
}
