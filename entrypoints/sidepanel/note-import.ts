import type { ImportPreview, Progress } from '../../components/notes/desk.ts';
import { previewImport } from '../../core/notes/import/preview-import.ts';
import { readNotesFile } from '../../core/notes/import/read-notes-file.ts';
import { readRecord, writeRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { askNotes } from '../../platform/messaging/ask-notes.ts';
import { readTextFile } from '../../platform/text-file.ts';
import { takeTurns } from '../../platform/turns.ts';

/** Records that travel in one message. */
const AT_ONCE = 500;

/** A bar has a hundred steps. */
const WHOLE = 100;

/** Reads a file of notes and says what it would bring; nothing is written before it is taken. */
export async function readNoteImport(
  file: File,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<ImportPreview>> {
  const text = await readTextFile(file, MOST_BYTES);
  if (!text.ok) return text;
  const onProgress = (done: number) => progress(Math.round(done * WHOLE), WHOLE);
  const read = await takeTurns(stopping(readNotesFile(text.value, { now: Date.now(), onProgress }), signal));
  if (!read.ok) return read;
  const known = await knownAmong(read.value.records, signal);
  if (!known.ok) return known;
  const found = await takeTurns(previewImport(read.value, id => known.value.get(id)));
  return success({
    name: file.name,
    fresh: found.added,
    joined: found.changed,
    known: found.known,
    unreadable: found.unread.map(({ at, code }) => ({ at, code })),
    take: (lifetime, tell) => take(found.records, lifetime, tell),
  });
}

/** As long as a file of notes may be: bytes. */
const MOST_BYTES = 200_000_000;

/** Ends between two steps where it is not wanted any more. */
function* stopping<T>(
  steps: Generator<undefined, Result<T>>,
  signal: AbortSignal,
): Generator<undefined, Result<T>> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (signal.aborted) return failure('cancelled');
    yield;
  }
}

async function knownAmong(
  records: readonly NoteRecord[],
  signal: AbortSignal,
): Promise<Result<Map<string, NoteRecord>>> {
  const known = new Map<string, NoteRecord>();
  for (let at = 0; at < records.length; at += AT_ONCE) {
    if (signal.aborted) return failure('cancelled');
    const ids = records.slice(at, at + AT_ONCE).map(({ id }) => id);
    const page = await askNotes('export-records', { ids, most: AT_ONCE });
    if (!page.ok) return page;
    for (const written of page.value.records) {
      const record = readRecord(written);
      if (record.ok) known.set(record.value.id, record.value);
    }
  }
  return success(known);
}

/** Some at a time; what was written before a stop stays, and asking again writes the rest. */
async function take(
  records: readonly NoteRecord[],
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<number>> {
  let taken = 0;
  for (let at = 0; at < records.length; at += AT_ONCE) {
    if (signal.aborted) return failure('cancelled');
    const some = records.slice(at, at + AT_ONCE).map(writeRecord);
    const answer = await askNotes('import-records', { records: some });
    if (!answer.ok) return answer;
    taken += answer.value.added + answer.value.changed;
    progress(Math.min(at + AT_ONCE, records.length), records.length);
  }
  return success(taken);
}
