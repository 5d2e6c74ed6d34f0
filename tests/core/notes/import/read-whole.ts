import { takeAllSteps } from '../../../../core/match/paced.ts';
import { previewImport } from '../../../../core/notes/import/preview-import.ts';
import { readNotesFile } from '../../../../core/notes/import/read-notes-file.ts';
import type { NoteRecord } from '../../../../core/notes/record.ts';
import { MORNING } from '../plain-notes.ts';

/** Reads a file in one go. */
export function readWhole(text: string, now = MORNING) {
  return takeAllSteps(readNotesFile(text, { now }));
}

/** What of a file was read; throws where it could not be read as a whole. */
export function notesOf(text: string, now = MORNING) {
  const read = readWhole(text, now);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

export function previewOf(text: string, here: readonly NoteRecord[] = []) {
  return takeAllSteps(previewImport(notesOf(text), id => here.find(record => record.id === id)));
}
