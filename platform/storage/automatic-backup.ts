import * as v from 'valibot';
import { type AutomaticBackup, RHYTHMS } from '../../core/notes/backup/automatic-backup.ts';
import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { attempt } from './attempt.ts';

const KEY = 'automatic-backup';

const moment = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const file = { at: moment, count, digest: v.string() };

const schema = v.object({
  rhythm: v.exactOptional(v.picklist(RHYTHMS)),
  last: v.exactOptional(v.object(file)),
  looked: v.exactOptional(moment),
  underWay: v.exactOptional(v.object({ ...file, download: count, stem: v.string(), size: count })),
  failed: v.exactOptional(v.object({ at: moment, code: v.string() })),
});

/**
 * How it stands with the automatic backup; off where it cannot be read. It is not in the database, which is what it is a
 * backup of: it outlasts one that has to be begun anew.
 */
export async function readAutomaticBackup(): Promise<AutomaticBackup> {
  const kept = await attempt(() => browser.storage.local.get(KEY));
  const read = v.safeParse(schema, kept.ok ? kept.value[KEY] : undefined);
  return read.success ? read.output : {};
}

export function keepAutomaticBackup(backup: AutomaticBackup): Promise<Result<null>> {
  return attempt(() => browser.storage.local.set({ [KEY]: backup }).then(() => null));
}
