import type { Result } from '../../core/result.ts';
import { isBigDeletion } from '../../core/sync/big-deletion.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';
import { type Deletion, deletionSchema, rowValue } from './sync-rows.ts';

/** Notes that other browsers deleted: where they were many at once, this one says so and offers them back. */
export interface SyncDeletions {
  /** At the end of a sync: decides whether what came was many. */
  judge(now: number): Promise<Result<null>>;
  /** Those that are offered and still lie in the trash, and since when; undefined where there are none. */
  offered(): Promise<Result<{ readonly at: number; readonly ids: readonly string[] } | undefined>>;
  /** They were taken back, or are to stay where they are. */
  forget(): Promise<Result<null>>;
}

export function createSyncDeletions(database: Database): SyncDeletions {
  const { sync, notes } = database;
  const read = async () => rowValue(deletionSchema, await sync.get('deletion'));
  return {
    judge: now =>
      whenOpen(database, () =>
        database.transaction('rw', sync, notes, async () => {
          const deletion = await read();
          if (!deletion || deletion.arriving.length === 0) return null;
          const shown = await notes.orderBy('[order+id]').count();
          const { arriving, offered } = deletion;
          const isBig = isBigDeletion(arriving.length, shown);
          const all = [...new Set([...(offered?.ids ?? []), ...arriving])];
          const value: Deletion = isBig
            ? { arriving: [], offered: { at: now, ids: all } }
            : { ...deletion, arriving: [] };
          await sync.put({ id: 'deletion', value });
          return null;
        }),
      ),
    offered: () =>
      whenOpen(database, () =>
        database.transaction('r', sync, notes, async () => {
          const offered = (await read())?.offered;
          if (!offered) return undefined;
          const rows = await notes.bulkGet(offered.ids);
          const ids = rows.flatMap(row => (row?.trashOrder === undefined ? [] : [row.id]));
          return ids.length > 0 ? { at: offered.at, ids } : undefined;
        }),
      ),
    forget: () =>
      whenOpen(database, async () => {
        await sync.delete('deletion');
        return null;
      }),
  };
}
