import { type Result, success } from '../../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { forgetEmptied } from './emptied.ts';
import type { NotesStore } from './notes.ts';
import { patiently, whenOpen } from './opened.ts';
import { addMissing } from './other-rows.ts';
import {
  forgetRestore,
  keepFromDeletion,
  type RestoreJournal,
  readRestoreJournal,
  readRestorePart,
} from './restore-journal.ts';

/**
 * Puts back what is to be restored; answers how many records were, or null where nothing is. A database that opens and can be
 * read is never deleted: what waits is joined to it. One that cannot be read is, and only then: what could be read of it waits
 * with the rest (`keepForRestore`). Asked again, after a browser that was killed anywhere in between, it comes to the same.
 */
export async function finishRestore(
  database: Database,
  notes: Pick<NotesStore, 'join'>,
): Promise<Result<number | null>> {
  const found = await readRestoreJournal();
  if (!found.ok) return found;
  const journal = found.value;
  if (!journal) return success(null);
  // Whoever began was stopped before anything was there whole.
  if (journal.parts > 0) {
    const ready = await readied(database, journal);
    if (!ready.ok) return ready;
    const safe = await keepFromDeletion(journal);
    if (!safe.ok) return safe;
    for (let at = 0; at < journal.parts; at++) {
      const put = await putPart(database, notes, at);
      if (!put.ok) return put;
    }
  }
  await forgetEmptied();
  const forgotten = await forgetRestore(journal);
  return forgotten.ok ? success(journal.records) : forgotten;
}

/** Has the database open, as it is or begun anew. */
async function readied(database: Database, { mayDelete }: RestoreJournal): Promise<Result<unknown>> {
  const asItIs = await whenOpen(database, () => readThrough(database));
  if (asItIs.ok || asItIs.error.code !== 'storage-damaged' || !mayDelete) return asItIs;
  const deleted = await patiently(database, () => database.delete({ disableAutoOpen: false }));
  return deleted.ok ? whenOpen(database, () => database.notes.count()) : deleted;
}

/** Goes through all that views would, and keeps none of it. */
async function readThrough(database: Database): Promise<null> {
  await database.notes.each(() => undefined);
  await database.notes.orderBy('[order+id]').count();
  await database.notes.orderBy('[trashOrder+id]').count();
  return null;
}

async function putPart(
  database: Database,
  notes: Pick<NotesStore, 'join'>,
  at: number,
): Promise<Result<unknown>> {
  const part = await readRestorePart(at);
  if (!part.ok) return part;
  const joined = await notes.join(part.value.records);
  return joined.ok ? attempt(() => addMissing(database, part.value.others)) : joined;
}
