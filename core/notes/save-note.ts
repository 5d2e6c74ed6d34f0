import { LAST_TIME } from './bounds.ts';
import { canonicalJson } from './canonical-json.ts';
import { isReadable, type NoteChanges, type NoteFields, tagField } from './fields.ts';
import { newest, tagsOf } from './note-of.ts';
import type { Json, NoteRecord, Version } from './record.ts';
import { settled } from './settle.ts';

/** Who writes. */
export interface Pen {
  /** Milliseconds since 1970, by whatever the clock says. */
  readonly now: number;
  /** Another id for each version: 96 random bits in base64url. */
  mintId(): string;
}

/** A note that was not there. @param id 128 random bits in base64url. */
export function createNote(id: string, fields: NoteFields, pen: Pen): NoteRecord {
  const { text, colour, type, tags = [], target } = fields;
  const set = (field: string, value: Json) => version(field, value, pen.now, pen);
  return settled(
    id,
    [
      set('text', text),
      set('colour', colour),
      ...(type ? [set('type', type)] : []),
      ...tags.map(name => set(tagField(name), true)),
      set('target', target as unknown as Json),
      set('created', pen.now),
    ],
    [],
  );
}

/**
 * Writes on a note. A new version supersedes those of its field that the writer saw and no others, so that what somebody
 * else wrote meanwhile stands beside it. The same record where nothing is set anew.
 *
 * Each save sets the target anew, of its old time unless it changes: whoever deletes the note, and purges it, without having
 * seen this save has not seen that version, and the note stays, with a place.
 *
 * @param seen Ids of the versions that the writer had before them.
 */
export function saveNote(
  record: NoteRecord,
  changes: NoteChanges,
  seen: readonly string[],
  pen: Pen,
): NoteRecord {
  const before = seenOf(record, seen);
  const set = [...settings(before, changes)].filter(
    ([field, value]) => value === undefined || isNew(before, field, value),
  );
  const isTrash = before.some(({ field }) => field === 'deleted');
  return set.length > 0 || isTrash ? written(record, before, new Map(set), pen) : record;
}

/** Takes a note out of the trash. */
export function restoreNote(record: NoteRecord, seen: readonly string[], pen: Pen): NoteRecord {
  return written(record, seenOf(record, seen), new Map(), pen);
}

/** Puts a note into the trash: nothing of it is lost yet. */
export function removeNote(record: NoteRecord, seen: readonly string[], pen: Pen): NoteRecord {
  const before = seenOf(record, seen);
  const known = new Set(seen);
  const own = record.versions.filter(({ id, field }) => field !== 'deleted' && known.has(id));
  const old = before.filter(({ field }) => field === 'deleted');
  const value = { seen: own.map(({ id }) => id) };
  return superseding(record, old, [version('deleted', value, timeAfter(old, pen.now), pen)]);
}

/** What of the versions that were seen this version of the program could show. */
function seenOf({ versions }: NoteRecord, seen: readonly string[]): Version[] {
  const known = new Set(seen);
  return versions.filter(({ id, field, value }) => known.has(id) && isReadable(field, value));
}

/**
 * What each field is set to; undefined takes it away. Tags are told by their difference: one that was set elsewhere and not
 * seen is neither set nor taken away.
 */
function* settings(before: readonly Version[], changes: NoteChanges): Generator<[string, Json | undefined]> {
  const { tags, ...others } = changes;
  for (const [field, value] of Object.entries(others)) yield [field, value as unknown as Json];
  if (!tags) return;
  const had = new Set(tagsOf(before));
  for (const name of tags) if (!had.has(name)) yield [tagField(name), true];
  for (const name of had) if (!tags.includes(name)) yield [tagField(name), undefined];
}

/** Where there are two versions, setting one of them again is a choice. */
function isNew(before: readonly Version[], field: string, value: Json): boolean {
  const versions = before.filter(version => version.field === field);
  return versions.length !== 1 || canonicalJson(versions[0]!.value) !== canonicalJson(value);
}

function written(
  record: NoteRecord,
  before: readonly Version[],
  set: ReadonlyMap<string, Json | undefined>,
  pen: Pen,
): NoteRecord {
  const old = before.filter(({ field }) => set.has(field) || field === 'target' || field === 'deleted');
  const minted = [...set].flatMap(([field, value]) => {
    if (value === undefined) return [];
    const superseded = old.filter(version => version.field === field);
    return version(field, value, timeAfter(superseded, pen.now), pen);
  });
  // What a window shows may be behind: the target that it has may be superseded, and the save would stand without a place.
  const readable = record.versions.filter(({ field, value }) => isReadable(field, value));
  const target = newest(old, 'target') ?? newest(readable, 'target');
  if (target && !set.has('target')) minted.push(version('target', target.value, timeAfter([target], 0), pen));
  return superseding(record, old, minted);
}

function superseding(record: NoteRecord, old: readonly Version[], minted: readonly Version[]): NoteRecord {
  return settled(
    record.id,
    [...record.versions, ...minted],
    [...record.superseded, ...old.map(({ id }) => id)],
    record.rest,
  );
}

function version(field: string, value: Json, time: number, pen: Pen): Version {
  return { id: pen.mintId(), field, value, time };
}

/** Later than what it supersedes, whatever the clock says; a clock that was set too far ahead is as late as it gets. */
function timeAfter(superseded: readonly Version[], now: number): number {
  return Math.min(LAST_TIME, Math.max(now, ...superseded.map(({ time }) => time + 1)));
}
