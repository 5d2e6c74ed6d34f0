import type { Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';

/** What is deleted at a word. What the reader writes by hand is not: that has a deletion of its own. */
const DELETABLE: readonly string[] = ['settings', 'sites', 'proposals', 'hidden', 'met', 'declined'];

/** What is kept of the reader's choices. Where it cannot be had each fails as `whenOpen` says. */
export interface Kept {
  /** How many of what, by the name of its table. */
  count(): Promise<Result<Record<string, number>>>;
  /** Empties all of these tables or none. */
  deleteAll(): Promise<Result<null>>;
}

export function createKept(database: Database): Kept {
  const tables = () => database.tables.filter(({ name }) => DELETABLE.includes(name));
  return {
    count: () =>
      whenOpen(database, async () => {
        const counted = tables().map(async table => [table.name, await table.count()] as const);
        return Object.fromEntries(await Promise.all(counted));
      }),
    deleteAll: () =>
      whenOpen(database, async () => {
        return database.transaction('rw', tables(), async () => {
          await Promise.all(tables().map(table => table.clear()));
          return null;
        });
      }),
  };
}
