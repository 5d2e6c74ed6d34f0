import type { ExportedFile, ExportFormat } from '../../components/notes/desk.ts';
import type { Translate } from '../../components/translate.ts';
import { COLOURS, NOTE_TYPES } from '../../core/notes/colours.ts';
import { ankiCards } from '../../core/notes/export/anki.ts';
import { cslItems } from '../../core/notes/export/csl.ts';
import { noteReport } from '../../core/notes/export/note-report.ts';
import { NOTE_FIELDS, type NoteWords } from '../../core/notes/export/note-words.ts';
import { notesFile } from '../../core/notes/export/notes-file.ts';
import { notesMarkdown } from '../../core/notes/export/notes-markdown.ts';
import { obsidianFiles } from '../../core/notes/export/obsidian.ts';
import { type SourcedNote, sourcedNote } from '../../core/notes/export/sourced-note.ts';
import { annotationCollection } from '../../core/notes/export/web-annotation.ts';
import { zipped } from '../../core/notes/export/zip.ts';
import { isoDay } from '../../core/notes/iso-time.ts';
import type { Note } from '../../core/notes/note.ts';
import { notebookHtml } from '../../core/notes/notebook/notebook-html.ts';
import { notebookMarkdown } from '../../core/notes/notebook/notebook-markdown.ts';
import { readRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { csvOf } from '../../core/report/csv.ts';
import { type Result, success } from '../../core/result.ts';
import { askNotes } from '../../platform/messaging/ask-notes.ts';
import { takeTurns } from '../../platform/turns.ts';
import type { NoteGround } from './note-ground.ts';
import { notebook } from './note-notebook.ts';

/** Records that are asked for at a time. */
const AT_ONCE = 1_000;

export interface Exporting {
  readonly ground: NoteGround;
  /** Those to be exported, in the order of their places. */
  readonly notes: readonly Note[];
  /** For the lossless file: all records there are, the trash too, in place of those of the notes. */
  readonly isAll: boolean;
  readonly t: Translate;
}

/** Makes a file of notes; large ones in turns with the view. */
export async function noteFile(format: ExportFormat, exporting: Exporting): Promise<Result<ExportedFile>> {
  const now = Date.now();
  const offset = -new Date().getTimezoneOffset();
  const named = (ending: string, type: string, content: ExportedFile['content']) =>
    success({ name: `meipi-notes-${isoDay(now, offset)}.${ending}`, type, content });
  if (format === 'json') {
    const records = await recordsOf(exporting.isAll ? undefined : exporting.notes.map(({ id }) => id));
    if (!records.ok) return records;
    const content = await takeTurns(joined(notesFile(records.value, now)));
    return named('json', 'application/json', content);
  }
  const { notes, ground, t } = exporting;
  const words = wordsOf(t);
  if (format === 'jsonld')
    return named('jsonld', 'application/ld+json', annotationCollection(notes, words.title, now));
  const sourced = await takeTurns(sources(notes, { ...ground.catalogue, offset }));
  switch (format) {
    case 'markdown':
      return named('md', 'text/markdown;charset=utf-8', notesMarkdown(sourced, words));
    case 'obsidian':
      return named('zip', 'application/zip', await takeTurns(bytes(zipped(obsidianFiles(sourced)))));
    case 'csv':
      return named('csv', 'text/csv;charset=utf-8', csvOf(noteReport(sourced, words)));
    case 'csl':
      return named('csl.json', 'application/json', cslItems(sourced, { offset }));
    case 'anki':
      return named('anki.txt', 'text/plain;charset=utf-8', ankiCards(sourced));
    case 'notebook-markdown':
    case 'notebook-html': {
      const made = await notebook(exporting, offset);
      if (!made.ok) return made;
      return format === 'notebook-html'
        ? named('notebook.html', 'text/html;charset=utf-8', notebookHtml(...made.value))
        : named('notebook.md', 'text/markdown;charset=utf-8', notebookMarkdown(...made.value));
    }
  }
}

/** @param ids of these notes, else of all that there are. */
async function recordsOf(ids: readonly string[] | undefined): Promise<Result<NoteRecord[]>> {
  const records: NoteRecord[] = [];
  let behind: string | undefined;
  for (let at = 0; ; at += AT_ONCE) {
    const some = ids?.slice(at, at + AT_ONCE);
    if (some?.length === 0) return success(records);
    const request = { most: AT_ONCE, ...(some && { ids: [...some] }), ...(behind && { behind }) };
    const page = await askNotes('export-records', request);
    if (!page.ok) return page;
    for (const written of page.value.records) {
      const record = readRecord(written);
      if (!record.ok) return record;
      records.push(record.value);
    }
    behind = page.value.next;
    if (!ids && !behind) return success(records);
  }
}

function* joined(pieces: Iterable<string>): Generator<undefined, string> {
  const all: string[] = [];
  for (const piece of pieces) {
    all.push(piece);
    yield;
  }
  return all.join('');
}

function* sources(
  notes: readonly Note[],
  ground: Parameters<typeof sourcedNote>[1],
): Generator<undefined, SourcedNote[]> {
  const all: SourcedNote[] = [];
  for (const note of notes) {
    all.push(sourcedNote(note, ground));
    yield;
  }
  return all;
}

function* bytes(pieces: Iterable<Uint8Array>): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for (const piece of pieces) {
    all.push(piece);
    yield;
  }
  const whole = new Uint8Array(all.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function wordsOf(t: Translate): NoteWords {
  const fields = NOTE_FIELDS.map(field => [field, t(`field-${field}`)]);
  const types = NOTE_TYPES.map(type => [type, t(`type-${type}`)]);
  const colours = COLOURS.map(colour => [colour, t(`colour-${colour}`)]);
  return {
    language: document.documentElement.lang,
    title: t('notes-file-title'),
    fields: Object.fromEntries(fields),
    types: Object.fromEntries(types),
    colours: Object.fromEntries(colours),
  };
}
