import type { NoteRecord } from '../../core/notes/record.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { readReplica, writeReplica } from '../../core/sync/read-replica.ts';
import { newReplica, type Replica, tryUnreadAgain } from '../../core/sync/replica.ts';
import type { Known } from '../../core/sync/round.ts';
import type { Database } from './database.ts';
import { type JoinedRow, joinRows } from './join-rows.ts';
import type { NoteRow } from './note-row.ts';
import { whenOpen } from './opened.ts';
import { connectionSchema, deletionSchema, outboxSchema, rowValue } from './sync-rows.ts';

/** Notes to be published, each with what marks it so: a save that comes while they are sealed has another mark. */
export interface Taken {
  readonly records: readonly NoteRecord[];
  readonly marks: ReadonlyMap<string, string>;
}

/**
 * What a browser remembers of its server, and what a sync does to notes: each in one transaction, so that none of both is
 * kept alone. All fail as `whenOpen` says, and with `remote-stopped` where the reader has disconnected meanwhile.
 */
export interface SyncReplica {
  /** One that is not there, or cannot be read, is that of a browser which knows nothing. */
  read(): Promise<Result<Replica>>;
  known(isAllAsked: boolean): Promise<Result<Known>>;
  keep(replica: Replica): Promise<Result<null>>;
  /** The file of the key is there. */
  keepAtHome(): Promise<Result<null>>;
  /** Joins what a file holds; that is no reason to publish it. Answers which notes are others than before. */
  join(records: readonly NoteRecord[], replica: Replica): Promise<Result<string[]>>;
  take(ids: readonly string[]): Promise<Result<Taken>>;
  /** Keeps a file until it is seen whole on the server; the notes in it need no publishing more, but for those saved since. */
  keepOutbox(
    bytes: Uint8Array,
    ids: readonly string[],
    taken: Taken,
    replica: Replica,
  ): Promise<Result<null>>;
  outbox(name: string): Promise<Result<Uint8Array>>;
}

/**
 * @param server of the connection whose replica it is.
 * @param app the program's version: what one could not read the next one may.
 */
export function createSyncReplica(database: Database, server: string, app: string): SyncReplica {
  const { sync, notes } = database;
  const write = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    const done = await whenOpen(database, () =>
      database.transaction('rw', sync, notes, async () => {
        const connection = rowValue(connectionSchema, await sync.get('connection'));
        if (connection?.server !== server) return failure('remote-stopped');
        return success(await work());
      }),
    );
    return done.ok ? done.value : done;
  };
  const putReplica = async (replica: Replica) => {
    await sync.put({ id: 'replica', value: { ...writeReplica(replica), app } });
    if (!replica.outbox) await sync.delete('outbox');
  };
  return {
    read: () =>
      whenOpen(database, () =>
        database.transaction('r', sync, notes, async () => {
          const value = (await sync.get('replica'))?.value;
          const replica = readReplica(value);
          const outbox = rowValue(outboxSchema, await sync.get('outbox'));
          if (!replica || replica.outbox?.name !== (replica.outbox && outbox?.name))
            return newReplica(await notes.toCollection().primaryKeys());
          return (value as { app?: unknown }).app === app ? replica : tryUnreadAgain(replica);
        }),
      ),
    known: isAllAsked =>
      whenOpen(database, () =>
        database.transaction('r', notes, async () => ({
          dirty: await notes.where('dirty').above('').primaryKeys(),
          all: isAllAsked ? await notes.toCollection().primaryKeys() : [],
        })),
      ),
    keep: replica => write(() => putReplica(replica).then(() => null)),
    keepAtHome: () =>
      write(async () => {
        const connection = rowValue(connectionSchema, await sync.get('connection'))!;
        await sync.put({ id: 'connection', value: { ...connection, isAtHome: true } });
        return null;
      }),
    join: (records, replica) =>
      write(async () => {
        const joined = await joinRows(notes, records);
        await putReplica(replica);
        const trashed = joined.filter(isTrashed).map(({ after }) => after.id);
        if (trashed.length > 0) {
          const { arriving, ...others } = rowValue(deletionSchema, await sync.get('deletion')) ?? {
            arriving: [],
          };
          const all = [...new Set([...arriving, ...trashed])];
          await sync.put({ id: 'deletion', value: { ...others, arriving: all } });
        }
        return [...new Set(joined.map(({ after }) => after.id))];
      }),
    take: ids =>
      whenOpen(database, async () => {
        const rows = (await notes.bulkGet([...ids])).flatMap(row => row ?? []);
        const marks = rows.flatMap(({ id, dirty }) => (dirty ? [[id, dirty] as const] : []));
        return { records: rows.map(({ record }) => record), marks: new Map(marks) };
      }),
    keepOutbox: (bytes, ids, { marks }, replica) =>
      write(async () => {
        const marked = await notes.bulkGet(ids.filter(id => marks.has(id)));
        const written = marked.flatMap(row => (row && row.dirty === marks.get(row.id) ? [row] : []));
        await notes.bulkPut(written.map(({ dirty: _, ...row }): NoteRow => row));
        await sync.put({ id: 'outbox', value: { name: replica.outbox!.name, bytes } });
        await putReplica(replica);
        return null;
      }),
    outbox: async name => {
      const read = await whenOpen(database, () => sync.get('outbox'));
      if (!read.ok) return read;
      const outbox = rowValue(outboxSchema, read.value);
      return outbox?.name === name
        ? success(outbox.bytes)
        : failure('remote-stopped', 'it is another by now');
    },
  };
}

/** Whether a note that was shown is in the trash now. */
function isTrashed({ before, after }: JoinedRow): boolean {
  return before?.order !== undefined && after.trashOrder !== undefined;
}
