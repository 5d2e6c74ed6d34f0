import { Dexie, type EntityTable } from 'dexie';

/** What the reader chose for one host; a host without a row is on. */
export interface SiteChoice {
  readonly host: string;
  readonly isOn: boolean;
}

export type Database = Dexie & { sites: EntityTable<SiteChoice, 'host'> };

/** The reader's database, in the extension's own origin; opened by the background only. */
export function openDatabase(): Database {
  const database = new Dexie('meipi') as Database;
  database.version(1).stores({ sites: 'host' });
  return database;
}
