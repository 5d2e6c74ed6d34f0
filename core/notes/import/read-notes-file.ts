import type { Failure, Result } from '../../result.ts';
import { success } from '../../result.ts';
import { join } from '../join.ts';
import { readRecord } from '../read-record.ts';
import type { NoteRecord } from '../record.ts';
import { type FileSource, fileEntries } from './file-entries.ts';
import { recordOfForeign } from './foreign-note.ts';
import { hypothesisNote } from './hypothesis.ts';
import { parseFile } from './parse-file.ts';
import { webAnnotationNote } from './web-annotation-note.ts';

/** What was read of a file; nothing of it is written anywhere yet. */
export interface ReadNotes {
  readonly source: FileSource;
  /** One a note, in the order of the file. */
  readonly records: readonly NoteRecord[];
  readonly unread: readonly UnreadNote[];
}

/** A note that could not be read, and why. */
export interface UnreadNote extends Failure {
  /** The how manieth in the file, the first is 1. */
  readonly at: number;
}

interface Reading {
  /** Milliseconds since 1970, for notes that say no time. */
  readonly now: number;
  /** Is told now and then what part of the file is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Notes that are read before others have their turn. */
const STEP = 100;

/** Taking the file apart is about half of the work. */
const PARSED = 0.5;

/**
 * Reads a file of notes in steps: our own of any version so far, the Web Annotations of anybody, an export of Hypothesis. One
 * note that cannot be read keeps no other out. Fails, for the file as a whole, with `notes-file-too-large`, `notes-file-too-deep`,
 * `notes-file-broken`, `notes-file-newer` or `notes-file-unknown`; never throws, whatever the file.
 */
export function* readNotesFile(
  text: string,
  { now, onProgress = () => undefined }: Reading,
): Generator<undefined, Result<ReadNotes>> {
  const parsed = yield* parseFile(text);
  if (!parsed.ok) return parsed;
  const found = fileEntries(parsed.value);
  if (!found.ok) return found;
  const { source, entries } = found.value;
  const records = new Map<string, NoteRecord>();
  const unread: UnreadNote[] = [];
  for (const [at, entry] of entries.entries()) {
    const read = recordOf(entry, source, now);
    if (read.ok) {
      const known = records.get(read.value.id);
      records.set(read.value.id, known ? join(known, read.value) : read.value);
    } else unread.push({ at: at + 1, ...read.error });
    if (at % STEP !== 0) continue;
    onProgress(PARSED + (1 - PARSED) * (at / entries.length));
    yield;
  }
  onProgress(1);
  return success({ source, records: [...records.values()], unread });
}

function recordOf(entry: unknown, source: FileSource, now: number): Result<NoteRecord> {
  if (source === 'meipi') return readRecord(entry);
  const note = source === 'hypothesis' ? hypothesisNote(entry, now) : webAnnotationNote(entry, now);
  return note.ok ? readRecord(recordOfForeign(note.value)) : note;
}
