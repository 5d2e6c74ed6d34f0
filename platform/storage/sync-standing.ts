import type { Result } from '../../core/result.ts';
import { readReplica } from '../../core/sync/read-replica.ts';
import type { Unread } from '../../core/sync/replica.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';

/** What a reader is told of where notes and server stand to each other. */
export interface SyncStanding {
  read(): Promise<
    Result<{
      /** Notes that were saved here and were not written to the server since. */
      unpublished: number;
      /** Files on the server that could not be read, by why. */
      unread: Record<Unread, number>;
    }>
  >;
}

export function createSyncStanding(database: Database): SyncStanding {
  const { sync, notes } = database;
  return {
    read: () =>
      whenOpen(database, () =>
        database.transaction('r', sync, notes, async () => {
          const replica = readReplica((await sync.get('replica'))?.value);
          const unread = { broken: 0, newer: 0, foreign: 0 };
          for (const why of replica?.unread.values() ?? []) unread[why]++;
          const dirty = await notes.where('dirty').above('').primaryKeys();
          return { unpublished: new Set([...dirty, ...(replica?.owed?.ids ?? [])]).size, unread };
        }),
      ),
  };
}
