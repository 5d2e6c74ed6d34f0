import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** What a version left on the disk, as `tests/platform/storage/migrations.test.ts` has it. */
interface Frozen {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, readonly object[]>;
}

export function frozenDatabase(version: number): Frozen {
  return JSON.parse(readFileSync(`tests/fixtures/databases/${version}.json`, 'utf8')) as Frozen;
}

/** Puts a database of an earlier version in the place of the one there is, and keeps it open in this page of ours as a window that was never closed. */
export async function holdDatabase(view: Page, { version, stores, rows }: Frozen): Promise<void> {
  await view.evaluate(
    async (number, schema, kept) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // As Dexie writes them: `[a+b]` over two fields, `*a` over each member.
      const keyOf = (path: string) => {
        const plain = path.replace(/^\*/u, '');
        return plain.startsWith('[') ? plain.slice(1, -1).split('+') : plain;
      };
      // In one breath: the background would make its own in between.
      const gone = done(indexedDB.deleteDatabase('meipi'));
      const request = indexedDB.open('meipi', number * 10);
      request.onupgradeneeded = () => {
        for (const [name, paths] of Object.entries(schema)) {
          const [key, ...indexes] = paths.split(', ');
          const store = request.result.createObjectStore(name, { keyPath: keyOf(key!) });
          for (const path of indexes) {
            const named = path.replace(/^\*/u, '');
            store.createIndex(named, keyOf(path), { multiEntry: path.startsWith('*') });
          }
          for (const row of kept[name] ?? []) store.put(row);
        }
      };
      const opened = done(request);
      await gone;
      const database = await opened;
      (globalThis as { held?: IDBDatabase }).held = database;
    },
    version,
    stores,
    rows,
  );
}

export async function letGo(view: Page): Promise<void> {
  await view.evaluate(() => (globalThis as { held?: IDBDatabase }).held?.close());
}
