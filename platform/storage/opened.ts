import type { Dexie } from 'dexie';
import { failure, type Result } from '../../core/result.ts';
import { attempt } from './attempt.ts';

/** How long another window may take to let go of the database: milliseconds. */
const PATIENCE = 5_000;

/**
 * Does something in a database once it is open. `storage-blocked` where another window holds an earlier version of it and
 * does not let go; the browser still opens it as soon as that window does, and the next one to ask finds it open.
 */
export async function whenOpen<T>(database: Dexie, work: () => PromiseLike<T>): Promise<Result<T>> {
  const isOpen = database.isOpen() ? undefined : await patiently(database, () => database.open());
  return isOpen && !isOpen.ok ? isOpen : attempt(work);
}

/** Does what waits for other windows to let go of the database, but not for ever: then it is `storage-blocked`. */
export async function patiently(database: Dexie, work: () => PromiseLike<unknown>): Promise<Result<unknown>> {
  const finished = new AbortController();
  const blocked = new Promise<Result<unknown>>(resolve => {
    const wait = () => {
      const timer = setTimeout(() => resolve(failure('storage-blocked')), PATIENCE);
      finished.signal.addEventListener('abort', () => clearTimeout(timer));
    };
    database.on('blocked', wait);
    finished.signal.addEventListener('abort', () => database.on.blocked.unsubscribe(wait));
  });
  const answer = await Promise.race([attempt(work), blocked]);
  finished.abort();
  return answer;
}
