import { strFromU8, strToU8 } from 'fflate';
import { readRecord, writeRecord } from '../notes/read-record.ts';
import type { NoteRecord } from '../notes/record.ts';
import { failure, type Result, success } from '../result.ts';
import { LARGEST_INFLATED, LARGEST_WRITTEN, MOST_RECORDS, MOST_REPLACED } from './bounds.ts';
import type { Unread } from './replica.ts';
import { lengthInName } from './segment-name.ts';

/** The form in which files are written here, and up to which they are read. */
const SEGMENT_FORMAT = 1;

/** What a file holds once it is opened and unpacked: JSON lines, a head and then the records. */
export interface Segment {
  /** Names of files of which all notes are in this one or were superseded. */
  readonly replaces: readonly string[];
  readonly records: readonly NoteRecord[];
}

export interface WrittenSegment {
  readonly bytes: Uint8Array;
  readonly ids: readonly string[];
  /** Notes for which there was no room; where there are any, the file says of none that it replaces it. */
  readonly left: readonly string[];
}

/** @param app The program's version, for whoever looks into a file that cannot be read. */
export function writeSegment(
  records: readonly NoteRecord[],
  replaces: readonly string[],
  app: string,
): WrittenSegment {
  const lines: Uint8Array[] = [];
  let length = 0;
  for (const record of records.slice(0, MOST_RECORDS)) {
    const line = strToU8(`\n${JSON.stringify(writeRecord(record))}`);
    if (lines.length > 0 && length + line.length > LARGEST_WRITTEN) break;
    lines.push(line);
    length += line.length;
  }
  const ids = records.map(({ id }) => id);
  const left = ids.slice(lines.length);
  const head = {
    fmt: SEGMENT_FORMAT,
    minReader: SEGMENT_FORMAT,
    app,
    replaces: left.length > 0 ? [] : replaces,
    n: lines.length,
  };
  return {
    bytes: together([strToU8(JSON.stringify(head)), ...lines]),
    ids: ids.slice(0, lines.length),
    left,
  };
}

/**
 * Fails with `segment-newer` for what only a later version can read, and with `segment-broken` for what is no segment or is
 * beyond the bounds. Nothing of a file is taken unless all of it can be read.
 */
export function readSegment(bytes: Uint8Array): Result<Segment> {
  if (bytes.length > LARGEST_INFLATED) return failure('segment-broken', 'it is too large');
  const lines = strFromU8(bytes).split('\n');
  const head = parsed(lines[0]!) as Readonly<Record<string, unknown>> | null | undefined;
  if (typeof head !== 'object' || head === null) return failure('segment-broken', 'it has no head');
  const { minReader, replaces, n } = head;
  if (typeof minReader !== 'number') return failure('segment-broken', 'its head says not for whom it is');
  if (minReader > SEGMENT_FORMAT) return failure('segment-newer');
  if (n !== lines.length - 1 || n > MOST_RECORDS) return failure('segment-broken', 'records are missing');
  if (!areNames(replaces)) return failure('segment-broken', 'what it replaces has no names');
  const records: NoteRecord[] = [];
  for (const line of lines.slice(1)) {
    const record = readRecord(parsed(line));
    if (!record.ok) return failure('segment-broken', record.error.detail);
    records.push(record.value);
  }
  return success({ replaces, records });
}

/** Why a file that came whole is not read, by the code of the failure to open or to read it. */
export function unreadBy(code: string): Unread {
  if (code === 'segment-newer') return 'newer';
  return code === 'segment-foreign' ? 'foreign' : 'broken';
}

function areNames(names: unknown): names is string[] {
  const isName = (name: unknown) => typeof name === 'string' && lengthInName(name) !== undefined;
  return Array.isArray(names) && names.length <= MOST_REPLACED && names.every(isName);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function together(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
