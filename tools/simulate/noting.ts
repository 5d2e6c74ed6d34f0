import { noteOf } from '../../core/notes/note-of.ts';
import { purgeNote } from '../../core/notes/purge-note.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { createNote, removeNote, restoreNote, saveNote } from '../../core/notes/save-note.ts';
import type { Random } from '../evaluate/random.ts';
import { type Device, noteId, numberOf, type Screen } from './device.ts';
import type { Deed, Oracle } from './oracle.ts';

/** Words that must never be read on a server. */
export const SECRET = '只给自己看';

const TARGET = { kind: 'clause', node: 'minsheng-2025#sec_3__cl_7' } as const;
const TAGS = ['甲', '乙'] as const;

/** Somebody at one of the browsers. */
export interface Hand {
  readonly random: Random;
  readonly oracle: Oracle;
  /** Milliseconds since 1970 by a clock that is right. */
  readonly now: number;
  mintId(): string;
}

/** A purge gives up all there is, whatever is on screen. */
type Written = readonly [NoteRecord, Omit<Deed, 'note' | 'screen'> & { readonly isPurge?: true }];

export function writeSomething(device: Device, hand: Hand): void {
  const ids = [...device.disk.records.keys()];
  if (ids.length === 0 || hand.random.chance(0.2)) create(device, hand);
  else change(device, hand.random.pick(ids), hand);
}

function create(device: Device, hand: Hand): void {
  const number = hand.oracle.deeds.length + 1;
  const text = `${SECRET} ${number}`;
  const record = createNote(noteId(number), { text, colour: 'yellow', target: TARGET }, penOf(device, hand));
  const sets = { text, colour: 'yellow', target: '', created: '' };
  keep(device, record, hand.oracle.did({ note: number, sets, over: [], screen: 0n }));
}

function change(device: Device, id: string, hand: Hand): void {
  const note = numberOf(id);
  const now = { record: device.disk.records.get(id)!, deeds: device.disk.deeds };
  const old = device.screens.get(id);
  const screen = old && hand.random.chance(0.2) ? old : now;
  device.screens.set(id, screen);
  // A note that was purged is shown to nobody, and a save of it is refused as that of a note that is gone.
  if (!noteOf(screen.record) || !noteOf(now.record)) return;
  const [record, deed] = written(now.record, screen, device, hand);
  if (record === now.record) return;
  const seen = deed.isPurge ? now.deeds : screen.deeds;
  const bits = hand.oracle.did({ ...deed, note, screen: seen & hand.oracle.ofNotes(new Set([note])) });
  keep(device, record, bits);
}

function written(record: NoteRecord, screen: Screen, device: Device, hand: Hand): Written {
  const { random, oracle } = hand;
  const pen = penOf(device, hand);
  const seen = screen.record.versions.map(({ id }) => id);
  const save = ['target', 'deleted'];
  const does = random.below(20);
  if (does < 10) {
    const text = `${SECRET} ${oracle.deeds.length + 1}`;
    return [saveNote(record, { text }, seen, pen), { sets: { text, target: '' }, over: [...save, 'text'] }];
  }
  // Which tags were changed is told by what was on screen and still stands; a window that is behind sets others again.
  if (does < 13 && screen.record === record) return tagged(record, screen, seen, hand, device);
  if (does < 15) return [restoreNote(record, seen, pen), { sets: { target: '' }, over: save }];
  if (does < 16) {
    const all = ['text', 'colour', 'target', 'created', 'deleted', ...TAGS.map(tag => `tag:${tag}`)];
    return [purgeNote(record), { sets: {}, over: all, isPurge: true }];
  }
  if (does < 18) return chosen(record, screen, seen, pen);
  return [removeNote(record, seen, pen), { sets: { deleted: '' }, over: ['deleted'] }];
}

/** One of two texts is kept: a save of that text, for all who had both before them. */
function chosen(
  record: NoteRecord,
  screen: Screen,
  seen: readonly string[],
  pen: ReturnType<typeof penOf>,
): Written {
  const { texts } = noteOf(screen.record)!;
  if (texts.length < 2) return [record, { sets: {}, over: [] }];
  const text = texts.at(-1)!.value;
  return [
    saveNote(record, { text }, seen, pen),
    { sets: { text, target: '' }, over: ['target', 'deleted', 'text'] },
  ];
}

function tagged(
  record: NoteRecord,
  screen: Screen,
  seen: readonly string[],
  hand: Hand,
  device: Device,
): Written {
  const tag = hand.random.pick(TAGS);
  const had = noteOf(screen.record)!.tags;
  const isOff = had.includes(tag);
  const tags = isOff ? had.filter(other => other !== tag) : [...had, tag];
  const field = `tag:${tag}`;
  return [
    saveNote(record, { tags }, seen, penOf(device, hand)),
    { sets: { target: '', ...(!isOff && { [field]: '' }) }, over: ['target', 'deleted', field] },
  ];
}

function keep(device: Device, record: NoteRecord, deed: bigint): void {
  const { disk } = device;
  device.disk = {
    ...disk,
    records: new Map(disk.records).set(record.id, record),
    dirty: new Set(disk.dirty).add(record.id),
    deeds: disk.deeds | deed,
  };
}

function penOf({ skew }: Device, { now, mintId }: Hand) {
  return { now: Math.max(0, now + skew), mintId };
}
