import * as v from 'valibot';
import { NOTE_ID } from '../../core/notes/bounds.ts';

/**
 * What is kept about the server that notes are synced with, a row of each kind. The password and the 同步码 are here and not in
 * `storage.local`: that can be read by the scripts in pages, in Firefox whatever one does, while a database of the extension's
 * own origin is opened by none but its own pages. A key that WebCrypto does not give out again would protect nothing beside the
 * code that it is made of, which the reader wants to see again.
 */
export interface SyncRow {
  readonly id: 'connection' | 'secrets' | 'replica' | 'outbox' | 'budget' | 'outcome' | 'deletion';
  /** Is read by the schema of its kind. */
  readonly value: unknown;
}

const moment = v.pipe(v.number(), v.finite());
const ids = v.array(v.pipe(v.string(), v.regex(NOTE_ID)));

export const connectionSchema = v.object({
  /** Made anew for each server: what a sync with another one still has under way is not kept. */
  server: v.string(),
  /** Of the folder, as `readRemoteAddress` makes it. */
  address: v.string(),
  user: v.string(),
  /** The reader has said that the server stands in their own network, and may be spoken to over plain http. */
  isLocal: v.boolean(),
  /** Whether the file of the key was seen in the folder, or written there. */
  isAtHome: v.boolean(),
});

export const secretsSchema = v.object({
  /** By the first is written, by all is read; the last that was in use comes first. They outlast a connection. */
  codes: v.array(v.string()),
  password: v.exactOptional(v.string()),
});

/** How the last sync ended; without a code it was whole. */
export const outcomeSchema = v.object({ at: moment, code: v.exactOptional(v.string()) });

export const budgetSchema = v.object({ spent: v.array(moment), pausedUntil: v.exactOptional(moment) });

export const outboxSchema = v.object({ name: v.string(), bytes: v.instance(Uint8Array) });

export const deletionSchema = v.object({
  /** Notes that other browsers put into the trash, as far as this sync has come. */
  arriving: ids,
  /** Those that were so many at once that they are offered back. */
  offered: v.exactOptional(v.object({ at: moment, ids })),
});

export type Connection = Readonly<v.InferOutput<typeof connectionSchema>>;
export type Outcome = Readonly<v.InferOutput<typeof outcomeSchema>>;
export type Deletion = Readonly<v.InferOutput<typeof deletionSchema>>;

/** What a row says; undefined where it is not there or cannot be read. */
export function rowValue<Schema extends v.GenericSchema>(
  schema: Schema,
  row: SyncRow | undefined,
): v.InferOutput<Schema> | undefined {
  const read = v.safeParse(schema, row?.value);
  return read.success ? read.output : undefined;
}
