import { noteOf } from '../../core/notes/note-of.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { newReplica, type Replica } from '../../core/sync/replica.ts';
import type { Round } from '../../core/sync/round.ts';
import { lineOf } from './oracle.ts';
import type { File } from './server.ts';

/** What a window shows of a note, which may be what there was some time ago. */
export interface Screen {
  readonly record: NoteRecord;
  readonly deeds: bigint;
}

/** What is on a browser's disk: it can be copied, and put back. */
export interface Disk {
  readonly server: number;
  readonly records: ReadonlyMap<string, NoteRecord>;
  readonly dirty: ReadonlySet<string>;
  readonly replica: Replica;
  readonly outbox?: File;
  /** Deeds that it came to know, as bits. */
  readonly deeds: bigint;
  /** Files that the last listing said to be whole. */
  readonly listed?: ReadonlySet<string>;
  /** Files that once were in neither of two listings that followed each other. */
  readonly missed: ReadonlySet<string>;
}

export interface Device {
  disk: Disk;
  /** Milliseconds by which its clock is off. */
  skew: number;
  round?: Round | undefined;
  /** Which disasters the listing of this round knows of. */
  disasters: number;
  screens: Map<string, Screen>;
}

export function newDevice(server: number, disk: Disk = emptyDisk(server)): Device {
  return { disk, skew: 0, disasters: 0, screens: new Map() };
}

/** Goes over to a server of which it knows nothing. */
export function connect(device: Device, server: number): void {
  const { outbox: _, listed: __, ...disk } = device.disk;
  device.round = undefined;
  const replica = newReplica([...disk.records.keys()]);
  device.disk = { ...disk, server, dirty: new Set(), replica, missed: new Set() };
}

/** Of each note one line of what is to be seen. */
export function shownOn({ disk }: Device): Map<number, string> {
  return new Map([...disk.records].map(([id, record]) => [numberOf(id), shownLine(record)]));
}

export function noteId(number: number): string {
  return `note${String(number).padStart(18, '0')}`;
}

export function numberOf(id: string): number {
  return Number(id.slice(4));
}

function shownLine(record: NoteRecord): string {
  const note = noteOf(record);
  if (!note) return 'gone';
  const tags = note.tags.map(tag => `tag:${tag}`);
  return lineOf(
    note.texts.map(({ value }) => value),
    tags,
    note.deleted !== undefined,
  );
}

function emptyDisk(server: number): Disk {
  const nothing = { records: new Map(), dirty: new Set<string>(), deeds: 0n, missed: new Set<string>() };
  return { server, replica: newReplica([]), ...nothing };
}
