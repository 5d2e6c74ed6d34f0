import * as v from 'valibot';
import { readRecord, writeRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { type Result, success } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { attempt } from './attempt.ts';

/** Rows by table, as a version of the program left them. */
export type OtherRows = Readonly<Record<string, readonly unknown[]>>;

/** Notes that are to be in the database again, and what else was salvaged of the old one. */
export interface ToRestore {
  readonly records: readonly NoteRecord[];
  readonly others: OtherRows;
}

export type Progress = (done: number, all: number) => void;

const KEY = 'restore';

/** Records in one part. */
const AT_ONCE = 200;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const journalSchema = v.object({
  /** Parts that are there whole. */
  parts: count,
  /** Records in them. */
  records: count,
  /** Parts that there may be something of. */
  reserved: count,
  /** Whether the database may be deleted if it cannot be read: until it was ready for what is to be restored. */
  mayDelete: v.boolean(),
});

export type RestoreJournal = v.InferOutput<typeof journalSchema>;

const partSchema = v.object({
  records: v.array(v.unknown()),
  others: v.record(v.string(), v.array(v.unknown())),
});

/**
 * What is to be restored, before the database that does not open is deleted: in `storage.local`, that neither browser keeps in
 * the files of IndexedDB of this origin, so that it is there whatever became of those. It is joined to what waits there already:
 * an earlier attempt may have been given up after the deletion, and then nobody else has what it salvaged.
 */
export async function keepForRestore(
  { records, others }: ToRestore,
  progress: Progress = () => undefined,
): Promise<Result<null>> {
  const known = await readRestoreJournal();
  if (!known.ok) return known;
  const before = known.value ?? { parts: 0, records: 0, reserved: 0, mayDelete: false };
  const parts = Math.max(1, Math.ceil(records.length / AT_ONCE));
  const reserved = Math.max(before.reserved, before.parts + parts);
  return attempt(async () => {
    await browser.storage.local.set({ [KEY]: { ...before, reserved } });
    for (let at = 0; at < parts; at++) {
      const some = records.slice(at * AT_ONCE, (at + 1) * AT_ONCE).map(writeRecord);
      const part = { records: some, others: at === 0 ? others : {} };
      await browser.storage.local.set({ [partKey(before.parts + at)]: part });
      progress(Math.min(records.length, (at + 1) * AT_ONCE), records.length);
    }
    // Last: what is not said here is not there.
    const all = { parts: before.parts + parts, records: before.records + records.length };
    await browser.storage.local.set({ [KEY]: { ...all, reserved, mayDelete: true } });
    return null;
  });
}

/** Undefined where nothing is to be restored. */
export async function readRestoreJournal(): Promise<Result<RestoreJournal | undefined>> {
  const kept = await attempt(() => browser.storage.local.get(KEY));
  if (!kept.ok) return kept;
  const read = v.safeParse(journalSchema, kept.value[KEY]);
  return success(read.success ? read.output : undefined);
}

export function readRestorePart(at: number): Promise<Result<ToRestore>> {
  return attempt(async () => {
    const key = partKey(at);
    const { records, others } = v.parse(partSchema, (await browser.storage.local.get(key))[key]);
    const read = records.map(readRecord);
    return { records: read.flatMap(one => (one.ok ? [one.value] : [])), others };
  });
}

/** From then on the database holds what nobody else does. */
export function keepFromDeletion(journal: RestoreJournal): Promise<Result<null>> {
  const kept = { ...journal, mayDelete: false };
  return attempt(() => browser.storage.local.set({ [KEY]: kept }).then(() => null));
}

export function forgetRestore({ reserved }: RestoreJournal): Promise<Result<null>> {
  return attempt(async () => {
    await browser.storage.local.remove(KEY);
    await browser.storage.local.remove(Array.from({ length: reserved }, (_, at) => partKey(at)));
    return null;
  });
}

function partKey(at: number): string {
  return `${KEY}-${at}`;
}
