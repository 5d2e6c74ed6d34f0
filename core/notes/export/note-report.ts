import type { Report } from '../../report/report.ts';
import { isoTime } from '../iso-time.ts';
import { NOTE_FIELDS, type NoteField, type NoteWords, textOf } from './note-words.ts';
import type { SourcedNote } from './sourced-note.ts';

/** Notes as a table, which is written as CSV or HTML (`core/report`). */
export function noteReport(notes: readonly SourcedNote[], words: NoteWords): Report {
  const { title, language, fields } = words;
  return {
    title,
    language,
    facts: [],
    columns: NOTE_FIELDS.map(field => fields[field]),
    rows: notes.map(note => {
      const cells = cellsOf(note, words);
      return NOTE_FIELDS.map(field => cells[field]);
    }),
  };
}

/** What is said of a note, field by field; empty where there is nothing to say. */
export function cellsOf(
  { note, label, quote, citation }: SourcedNote,
  { types, colours }: NoteWords,
): Record<NoteField, string> {
  const { target, tags, type, colour, created, changed, id } = note;
  const [page, address] = target.kind === 'page' ? [target.title, target.address] : ['', ''];
  return {
    ...{ source: label, quote, text: textOf(note), tags: tags.join(' '), page, address, citation, id },
    type: type === undefined ? '' : types[type],
    colour: colours[colour],
    created: isoTime(created),
    changed: isoTime(changed),
  };
}
