import { failure, type Result, success } from '../result.ts';
import {
  LAST_TIME,
  LONGEST_NOTE,
  LONGEST_VALUE,
  MOST_SUPERSEDED,
  MOST_VERSIONS,
  NOTE_ID,
  VERSION_ID,
} from './bounds.ts';
import { isJson } from './is-json.ts';
import type { Json, NoteRecord, Version } from './record.ts';
import { settled } from './settle.ts';

const FIELD = /^[a-z][\w-]{0,39}(?::[^\n\r]{1,60})?$/u;

/** Keys that are no field of a record and what a later version may have written. */
const OWN_KEYS: readonly string[] = ['id', 'versions', 'superseded', 'rest'];

/**
 * Reads a record that comes from outside: a file, another browser, the disk. What this version does not know, be it a key or
 * a field, is kept. Fails with `note-too-long` where more stands in it than a note may hold, and with `bad-record` where it
 * is none; never throws for anything that JSON can say.
 */
export function readRecord(input: unknown): Result<NoteRecord> {
  if (!isPlain(input)) return failure('bad-record', 'it is no object');
  const { id, versions, superseded, rest = {} } = input;
  if (typeof id !== 'string' || !NOTE_ID.test(id)) return failure('bad-record', 'its id is none');
  if (!Array.isArray(versions) || !Array.isArray(superseded))
    return failure('bad-record', 'it has no versions');
  if (versions.length > MOST_VERSIONS || superseded.length > MOST_SUPERSEDED)
    return failure('note-too-long', 'it has too many versions');
  if (!superseded.every(isVersionId)) return failure('bad-record', 'a superseded version has no id');
  const read: Version[] = [];
  for (const version of versions) {
    const one = readVersion(version);
    if (!one.ok) return one;
    read.push(one.value);
  }
  const others = readRest(rest, input);
  if (!others.ok) return others;
  return success(settled(id, read, superseded as string[], others.value));
}

/** A record as it is written down for others: what a later version wrote stands again where it stood. */
export function writeRecord({ id, versions, superseded, rest }: NoteRecord): {
  readonly [key: string]: Json;
} {
  return { ...rest, id, versions: versions.map(version => ({ ...version })), superseded };
}

function readVersion(input: unknown): Result<Version> {
  if (!isPlain(input)) return failure('bad-record', 'a version is no object');
  const { id, field, value, time } = input;
  if (!isVersionId(id)) return failure('bad-record', 'a version has no id');
  if (typeof field !== 'string' || !FIELD.test(field)) return failure('bad-record', 'a version has no field');
  if (!Number.isSafeInteger(time) || (time as number) < 0 || (time as number) > LAST_TIME)
    return failure('bad-record', 'a version has no time');
  if (!isJson(value)) return failure('bad-record', 'a value is none');
  const length = typeof value === 'string' ? value.length : JSON.stringify(value).length;
  if (length > (typeof value === 'string' ? LONGEST_NOTE : LONGEST_VALUE))
    return failure('note-too-long', 'a value is too long');
  return success({ id, field, value, time: time as number });
}

function readRest(
  rest: unknown,
  input: Readonly<Record<string, unknown>>,
): Result<NonNullable<NoteRecord['rest']>> {
  if (!isPlain(rest)) return failure('bad-record', 'what stands beside is no object');
  const beside = Object.entries(input).filter(([key]) => !OWN_KEYS.includes(key));
  const all = [...Object.entries(rest), ...beside];
  if (all.some(([key, value]) => OWN_KEYS.includes(key) || !isJson({ [key]: value })))
    return failure('bad-record', 'what stands beside is no JSON');
  const read = Object.fromEntries(all) as Record<string, Json>;
  if (JSON.stringify(read).length > LONGEST_VALUE) return failure('note-too-long', 'too much stands beside');
  return success(read);
}

function isVersionId(id: unknown): id is string {
  return typeof id === 'string' && VERSION_ID.test(id);
}

function isPlain(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
