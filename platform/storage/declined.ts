import type { Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';

/** A note of another page that is not to be offered again where its words stand too. */
export interface DeclinedReprint {
  /** The note's id. */
  readonly note: string;
  /** Of the page on which it was declined, as `noteAddress` writes it. */
  readonly address: string;
}

/** What the reader does not want offered. Fails as `whenOpen` says. */
export interface Declined {
  /** The notes that were declined on a page. */
  on(address: string): Promise<Result<ReadonlySet<string>>>;
  add(declined: DeclinedReprint): Promise<Result<null>>;
  /** Forgets those of notes that are not there any more, of all or among these. */
  sweep(among?: readonly string[]): Promise<Result<null>>;
}

export function createDeclined(database: Database): Declined {
  const { declined, notes } = database;
  return {
    on: address =>
      whenOpen(database, async () => {
        const rows = await declined.where('address').equals(address).toArray();
        return new Set(rows.map(({ note }) => note));
      }),
    add: row => whenOpen(database, () => declined.put(row).then(() => null)),
    sweep: among =>
      whenOpen(database, () =>
        database.transaction('rw', declined, notes, async () => {
          const asked = among && new Set(among);
          const rows = (await declined.toArray()).filter(({ note }) => asked?.has(note) ?? true);
          const kept = await notes.bulkGet(rows.map(({ note }) => note));
          const isThere = (at: number) => kept[at]?.order !== undefined || kept[at]?.trashOrder !== undefined;
          const gone = rows.filter((_, at) => !isThere(at));
          await declined.bulkDelete(gone.map(({ note, address }) => [note, address]));
          return null;
        }),
      ),
  };
}
