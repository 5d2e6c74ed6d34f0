import * as v from 'valibot';
import { browser } from '../browser.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

const KEY = 'notes-were-here';

const schema = v.object({
  /** Whether there have been notes in the database that there is. */
  hadNotes: v.boolean(),
  /** When one that had was found to be gone: milliseconds since 1970. */
  emptied: v.exactOptional(v.number()),
});

/**
 * A browser that finds the head of its own file garbled deletes it and begins an empty one without a word: tried in Chromium 156
 * and in Firefox 153. So that there is word of it, it is remembered elsewhere that there were notes.
 */
export function watchForEmptying(database: Database, now: () => number, found: () => void): void {
  const begun = async () => {
    if (await noteBegun(now())) found();
  };
  // Out of the transaction in which a database is made: Dexie would wait for all that is begun in it.
  database.on('populate', () => void setTimeout(() => void begun()));
}

export async function noteThatThereAreNotes(): Promise<void> {
  const kept = await read();
  if (!kept.hadNotes) await keep({ ...kept, hadNotes: true });
}

/** Undefined where no notes are missing. */
export async function readEmptied(): Promise<number | undefined> {
  return (await read()).emptied;
}

/** The reader knows, or all is back. */
export async function forgetEmptied(): Promise<void> {
  const { emptied, ...rest } = await read();
  if (emptied !== undefined) await keep(rest);
}

async function noteBegun(now: number): Promise<boolean> {
  const { hadNotes } = await read();
  if (hadNotes) await keep({ hadNotes: false, emptied: now });
  return hadNotes;
}

async function read(): Promise<v.InferOutput<typeof schema>> {
  const kept = await attempt(() => browser.storage.local.get(KEY));
  const found = v.safeParse(schema, kept.ok ? kept.value[KEY] : undefined);
  return found.success ? found.output : { hadNotes: false };
}

async function keep(state: v.InferOutput<typeof schema>): Promise<void> {
  await attempt(() => browser.storage.local.set({ [KEY]: state }));
}
