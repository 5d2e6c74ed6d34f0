import type { ImportPreview, Progress } from '../../components/notes/desk.ts';
import { previewImport } from '../../core/notes/import/preview-import.ts';
import { readRecord, writeRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { askNotes } from '../../platform/messaging/ask-notes.ts';
import { takeTurns } from '../../platform/turns.ts';
import { readChosenFile } from './read-chosen-file.ts';

/** Records that travel in one message. */
const AT_ONCE = 500;

/** Reads a file of notes and says what it would bring; nothing is written before it is taken. */
export async function readNoteImport(
  file: File,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<ImportPreview>> {
  const read = await readChosenFile(file, signal, progress);
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
