import { failure, type Result, success } from '../../core/result.ts';
import { attempt } from './attempt.ts';
import { DATABASE } from './database.ts';

/** What can be read of a database that does not open as it should. */
export interface Salvaged {
  /** As the browser numbers it: ten times ours. */
  readonly version: number;
  /** Rows by table, in whatever form a version of the program left them. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Tables of which some rows could not be read. */
  readonly incomplete: readonly string[];
}

/**
 * Tables whose names begin so are left out, in whichever version: they hold the password of the reader's server and their
 * 同步码, which belong into no file, and nothing that cannot be had again.
 */
const SECRET = 'sync';

/**
 * Reads the database as it is, of whichever version, without our schema and without changing it: for an export when nothing
 * else is left. It may be called from a view. `storage-empty` where there is none; otherwise it fails as `refusal` says.
 */
export async function salvage(factory: IDBFactory = indexedDB): Promise<Result<Salvaged>> {
  const opened = await attempt(() => openAsItIs(factory));
  if (!opened.ok) return opened;
  const database = opened.value;
  if (!database) return failure('storage-empty');
  // Whoever upgrades meanwhile does not wait for us.
  database.onversionchange = () => database.close();
  const tables: [string, unknown[]][] = [];
  const incomplete: string[] = [];
  for (const name of database.objectStoreNames) {
    if (name.startsWith(SECRET)) continue;
    const { rows, isWhole } = await rowsOf(database, name);
    tables.push([name, rows]);
    if (!isWhole) incomplete.push(name);
  }
  const { version } = database;
  database.close();
  return success({ version, tables: Object.fromEntries(tables), incomplete });
}

/** Undefined where there is none: asking for one makes it, unless the making is given up. */
function openAsItIs(factory: IDBFactory): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = event => {
      event.preventDefault();
      if (isNew) resolve(undefined);
      else reject(request.error);
    };
  });
}

/** Row by row, and from the other end too, so that one that cannot be read costs none but itself. */
async function rowsOf(database: IDBDatabase, name: string): Promise<{ rows: unknown[]; isWhole: boolean }> {
  const forth: unknown[] = [];
  if (await walk(database, name, 'next', row => forth.push(row))) return { rows: forth, isWhole: true };
  const back: unknown[] = [];
  await walk(database, name, 'prev', row => back.push(row));
  return { rows: [...forth, ...back.reverse()], isWhole: false };
}

/** False where it came to a row that cannot be read. */
function walk(
  database: IDBDatabase,
  name: string,
  direction: IDBCursorDirection,
  take: (row: unknown) => void,
): Promise<boolean> {
  return new Promise(resolve => {
    try {
      const request = database.transaction(name).objectStore(name).openCursor(null, direction);
      request.onerror = event => {
        event.preventDefault();
        resolve(false);
      };
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve(true);
        take(cursor.value);
        cursor.continue();
      };
    } catch {
      resolve(false);
    }
  });
}
