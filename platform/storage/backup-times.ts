import * as v from 'valibot';
import { browser } from '../browser.ts';

const KEY = 'backup-times';

const moment = v.exactOptional(v.pipe(v.number(), v.finite()));

const schema = v.object({
  /** When all notes were last exported as our own file. */
  lastBackup: moment,
  /** When the reader was last reminded, and put it off. */
  lastReminder: moment,
});

/** Milliseconds since 1970. */
export type BackupTimes = v.InferOutput<typeof schema>;

/** Where they cannot be read or kept the reader is reminded once more, which is no failure. */
export async function readBackupTimes(): Promise<BackupTimes> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const read = v.safeParse(schema, kept[KEY]);
  return read.success ? read.output : {};
}

export async function keepBackupTimes(times: BackupTimes): Promise<void> {
  await browser.storage.local.set({ [KEY]: times }).catch(() => undefined);
}
