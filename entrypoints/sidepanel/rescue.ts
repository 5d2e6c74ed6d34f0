import type { Rescue, Rescued } from '../../components/notes/notes-rescue.tsx';
import { notesFile } from '../../core/notes/export/notes-file.ts';
import { previewImport } from '../../core/notes/import/preview-import.ts';
import { isoDay } from '../../core/notes/iso-time.ts';
import { join } from '../../core/notes/join.ts';
import { readRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { askRestore } from '../../platform/messaging/ask-restore.ts';
import { knownRows } from '../../platform/storage/other-rows.ts';
import { keepForRestore } from '../../platform/storage/restore-journal.ts';
import { type Salvaged, salvage } from '../../platform/storage/salvage.ts';
import { takeTurns } from '../../platform/turns.ts';
import { readChosenFile } from './read-chosen-file.ts';

/** What can be done about a database that does not open: take out what can be read of it, and begin it anew with that and a file. */
export const rescuing: Rescue = {
  rescue: () => rescue(Date.now(), -new Date().getTimezoneOffset()),
  readFile: async (file, signal, progress) => {
    const read = await readChosenFile(file, signal, progress);
    if (!read.ok) return read;
    const known = recordsOf(await salvage());
    const found = await takeTurns(previewImport(read.value, id => known.get(id)));
    return success({
      name: file.name,
      inFile: read.value.records.length,
      salvaged: known.size,
      all: known.size + found.added,
      unreadable: read.value.unread.length,
      restore: (lifetime, tell) => restore(found.records, lifetime, tell),
    });
  },
};

/** Files of what can be read of a database that does not open; fails as `salvage` does. */
export async function rescue(now: number, offset: number): Promise<Result<Rescued>> {
  const salvaged = await salvage();
  if (!salvaged.ok) return salvaged;
  const { tables, incomplete } = salvaged.value;
  const records = [...recordsOf(salvaged).values()];
  const type = 'application/json';
  const day = isoDay(now, offset);
  return success({
    notes: { name: `meipi-notes-${day}.json`, type, content: [...notesFile(records, now)].join('') },
    count: records.length,
    all: { name: `meipi-rescued-${day}.json`, type, content: JSON.stringify(salvaged.value) },
    isIncomplete: incomplete.length > 0 || records.length < (tables.notes ?? []).length,
  });
}

/**
 * First all that is to be there is laid ready, what can still be read among it; only then the background is asked. From then on
 * it is finished whatever happens to this view, so that it cannot be cancelled any more.
 */
async function restore(
  fromFile: readonly NoteRecord[],
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<Result<number>> {
  const salvaged = await salvage();
  const all = new Map(recordsOf(salvaged));
  for (const record of fromFile) {
    const known = all.get(record.id);
    all.set(record.id, known ? join(known, record) : record);
  }
  if (signal.aborted) return failure('cancelled');
  const others = salvaged.ok ? knownRows(salvaged.value.tables) : {};
  const kept = await keepForRestore({ records: [...all.values()], others }, progress);
  return kept.ok ? await askRestore('finish-restore') : kept;
}

function recordsOf(salvaged: Result<Salvaged>): Map<string, NoteRecord> {
  const rows = salvaged.ok ? (salvaged.value.tables.notes ?? []) : [];
  const records = rows.flatMap(row => {
    const read = readRecord((row as { record?: unknown } | null)?.record);
    return read.ok ? [[read.value.id, read.value] as const] : [];
  });
  return new Map(records);
}
