import { beforeEach, describe, expect, it } from 'vitest';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { removeNote, restoreNote } from '../../../core/notes/save-note.ts';
import type { Database } from '../../../platform/storage/database.ts';
import { createNotes, type NotesStore } from '../../../platform/storage/notes.ts';
import { createTrash, type Trash } from '../../../platform/storage/trash.ts';
import { idsOf, noteId, pen, smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from './woken.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEARS = 3_650 * DAY;
const START = 1_780_000_000_000;
const ID = noteId(1);

let database: Database;
let notes: NotesStore;
let trash: Trash;

beforeEach(async () => {
  database = woken();
  notes = createNotes(database, () => 'mark');
  trash = createTrash(database, () => 'swept');
  await notes.join([smallRecord()]);
});

const remove = (now: number) =>
  notes.change([ID], record => removeNote(record, idsOf(record), pen(`d${now}`.slice(0, 9), now)));

async function record(): Promise<NoteRecord> {
  const read = await notes.one(ID);
  return read.ok ? read.value! : expect.unreachable();
}

const isPurged = async () => (await record()).versions.length === 0;

/** Looks into the trash each day, by a clock that begins at such a time. */
async function days(count: number, start: number): Promise<void> {
  for (let day = 0; day <= count; day++) await trash.sweep(start + day * DAY);
}

describe('a note in the trash', () => {
  it('is there for thirty days and its words then are not', async () => {
    await remove(START);
    await days(29, START);
    expect(await isPurged()).toBe(false);
    expect(await trash.sweep(START + 30 * DAY)).toEqual({ ok: true, value: 1 });
    expect(await isPurged()).toBe(true);
    expect(JSON.stringify(await database.notes.toArray())).not.toContain('托位');
    expect((await database.notes.get(ID))!.dirty).toBe('swept');
  });

  it('goes in time where the browser is opened once a week', async () => {
    await remove(START);
    for (let week = 0; week < 5; week++) await trash.sweep(START + week * 7 * DAY);
    expect(await isPurged()).toBe(false);
    await trash.sweep(START + 35 * DAY);
    expect(await isPurged()).toBe(true);
  });

  it.each([
    ['ahead', YEARS],
    ['back', -YEARS],
  ])('is not lost to a clock that is set %s ten years, and set right', async (_, by) => {
    await trash.sweep(START);
    await remove(START);
    await trash.sweep(START + HOUR);
    await trash.sweep(START + HOUR + by);
    await trash.sweep(START + HOUR + by + DAY);
    await trash.sweep(START + 2 * HOUR);
    expect(await isPurged()).toBe(false);
    await days(15, START + 3 * HOUR);
    expect(await isPurged()).toBe(false);
    await days(30, START + 16 * DAY);
    expect(await isPurged()).toBe(true);
  });

  it('that was deleted by a clock ten years ahead, or back, is there for thirty days too', async () => {
    await remove(START - YEARS);
    await days(29, START);
    expect(await isPurged()).toBe(false);
    await trash.sweep(START + 30 * DAY);
    expect(await isPurged()).toBe(true);
  });

  it('begins anew where it was taken out and deleted again', async () => {
    await remove(START);
    await days(29, START);
    await notes.change([ID], before => restoreNote(before, idsOf(before), pen('back')));
    await remove(START + 29 * DAY);
    await trash.sweep(START + 31 * DAY);
    expect(await isPurged()).toBe(false);
  });

  it('is looked at no more than once an hour', async () => {
    await trash.sweep(START);
    await trash.sweep(START + 60_000);
    expect((await database.trashClock.get('trash'))!.last).toBe(START);
  });
});

describe('emptying the trash', () => {
  it('takes what lies there, and nothing else', async () => {
    await notes.join([{ ...smallRecord({}, pen('x')), id: noteId(2) }]);
    expect(await trash.purge([noteId(2)])).toEqual({ ok: true, value: 0 });
    await remove(START);
    expect(await trash.purge()).toEqual({ ok: true, value: 1 });
    expect(await isPurged()).toBe(true);
    expect(await notes.totals()).toEqual({ ok: true, value: { shown: 1, trash: 0 } });
  });

  it('takes one of it by its id', async () => {
    await remove(START);
    expect(await trash.purge([noteId(2)])).toEqual({ ok: true, value: 0 });
    expect(await trash.purge([ID])).toEqual({ ok: true, value: 1 });
  });
});
