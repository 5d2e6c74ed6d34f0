import { noteOf } from '../../core/notes/note-of.ts';
import { type Result, success } from '../../core/result.ts';
import type { Database } from './database.ts';
import { type JoinedRow, joinRows } from './join-rows.ts';
import { whenOpen } from './opened.ts';
import type { SyncReplica } from './sync-replica.ts';

/** What came of the notes in a file: each is counted in one of the first four. */
export interface Brought {
  /** Shown now, and not known before. */
  readonly added: number;
  readonly changed: number;
  /** In the trash now, for they were deleted elsewhere. */
  readonly trashed: number;
  /** Nothing came of them. */
  readonly same: number;
  /** Of those that changed: they have several texts now. */
  readonly conflicts: number;
}

/** What a round against a carried file needs of the disk, and what it came to. */
export interface CarriedNotes extends Omit<SyncReplica, 'read'> {
  /** So many notes behind one, in the order of their ids, the purged ones too. */
  idsBehind(behind: string | undefined, most: number): Promise<Result<string[]>>;
  brought(): Brought;
}

/**
 * Of a carried file nothing is remembered, and no server learns of it: what is written into it keeps its mark to be published,
 * and what comes out of it gets one, as from any import.
 *
 * @param mintMark another mark for each note.
 */
export function createCarriedNotes(database: Database, mintMark: () => string): CarriedNotes {
  const { notes } = database;
  const nothing = async () => success(null);
  let brought: Brought = { added: 0, changed: 0, trashed: 0, same: 0, conflicts: 0 };
  let sealed = new Uint8Array();
  return {
    brought: () => brought,
    idsBehind: (behind = '', most) =>
      whenOpen(database, () => notes.where('id').above(behind).limit(most).primaryKeys()),
    known: async () => success({ dirty: [], all: [] }),
    keep: nothing,
    keepAtHome: nothing,
    join: async records => {
      const joined = await whenOpen(database, () =>
        database.transaction('rw', notes, () => joinRows(notes, records, mintMark)),
      );
      if (!joined.ok) return joined;
      brought = counted(joined.value, records.length);
      return success([...new Set(joined.value.map(({ after }) => after.id))]);
    },
    take: ids =>
      whenOpen(database, async () => {
        const rows = (await notes.bulkGet([...ids])).flatMap(row => row ?? []);
        return { records: rows.map(({ record }) => record), marks: new Map() };
      }),
    keepOutbox: async bytes => {
      sealed = Uint8Array.from(bytes);
      return success(null);
    },
    outbox: async () => success(sealed),
  };
}

function counted(joined: readonly JoinedRow[], all: number): Brought {
  const added = joined.filter(({ before, after }) => !before && after.order !== undefined);
  const trashed = joined.filter(
    ({ before, after }) => before?.trashOrder === undefined && after.trashOrder !== undefined,
  );
  const changed = joined.filter(row => row.before && !trashed.includes(row));
  const conflicts = changed.filter(({ after }) => (noteOf(after.record)?.texts.length ?? 0) > 1);
  return {
    ...{ added: added.length, changed: changed.length, trashed: trashed.length },
    same: all - added.length - changed.length - trashed.length,
    conflicts: conflicts.length,
  };
}
