import { Dexie } from 'dexie';
import { afterEach, expect, vi } from 'vitest';
import { type Database, openDatabase } from '../../../platform/storage/database.ts';

const open: Dexie[] = [];

afterEach(async () => {
  for (const database of open.splice(0)) database.close();
  await Dexie.delete('meipi');
});

/** A database as a background that has just woken opens it; gone again after the test. */
export function woken(): Database {
  const database = openDatabase();
  open.push(database);
  return database;
}

/** A database of an earlier version, with what was kept in it. */
export async function earlier(
  version: number,
  stores: Record<string, string>,
  rows: Record<string, readonly object[]>,
): Promise<void> {
  const database = new Dexie('meipi');
  database.version(version).stores(stores);
  for (const [table, kept] of Object.entries(rows)) await database.table(table).bulkPut(kept);
  database.close();
}

/** A database in a browser that lets no one keep anything. */
export function refused(stores: Record<string, string>): Database {
  const database = new Dexie('meipi', {
    indexedDB: {
      open: vi.fn(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
    } as unknown as IDBFactory,
    IDBKeyRange,
  }) as Database;
  database.version(1).stores(stores);
  return database;
}

export const DENIED = {
  ok: false,
  error: { code: 'storage-refused', detail: expect.stringContaining('denied') },
};
