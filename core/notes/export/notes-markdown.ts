import { escapeMarkdown, listed } from '../../report/markdown.ts';
import { lightMarkdown } from './light-markdown.ts';
import { cellsOf } from './note-report.ts';
import { type NoteField, type NoteWords, textOf } from './note-words.ts';
import type { SourcedNote } from './sourced-note.ts';

/** What is listed under a note; the rest stands above. */
const LISTED: readonly NoteField[] = ['type', 'tags', 'page', 'address', 'citation', 'created'];

/** Notes as one Markdown document, in the order in which they come; neighbours on one clause or page share their heading. */
export function notesMarkdown(notes: readonly SourcedNote[], words: NoteWords): string {
  const lines = [`# ${escapeMarkdown(words.title)}`, ''];
  let heading: string | undefined;
  for (const note of notes) {
    if (note.label !== heading) lines.push(`## ${escapeMarkdown(note.label)}`, '');
    heading = note.label;
    lines.push(...noteBody(note));
    const cells = cellsOf(note, words);
    for (const field of LISTED)
      if (cells[field] !== '') lines.push(listed(words.fields[field], cells[field]));
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The words that a note is on, and its own. */
export function noteBody({ note, quote }: SourcedNote): string[] {
  const text = lightMarkdown(textOf(note));
  return [...(quote === '' ? [] : [`> ${escapeMarkdown(quote)}`, '']), ...(text === '' ? [] : [text, ''])];
}
