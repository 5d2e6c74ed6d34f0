import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { type Database, openDatabase } from '../../../platform/storage/database.ts';
import { createNotes } from '../../../platform/storage/notes.ts';
import { finishRestore } from '../../../platform/storage/restore.ts';
import { keepForRestore, readRestoreJournal } from '../../../platform/storage/restore-journal.ts';
import { noteId, pen, smallRecord } from '../../core/notes/small-notes.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { woken } from './woken.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const LOST = { ...smallRecord({ text: '旧库里的' }), id: noteId(7) };
const RECORDS = [1, 2, 3].map(at => ({ ...smallRecord(), id: noteId(at) }));

/** A database of our version without our tables. */
function foreign(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('meipi', woken().verno * 10);
    request.onupgradeneeded = () => request.result.createObjectStore('other').put('x', 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** One whose tables are not as ours are: none of ours can be made of it. */
async function misshapen(): Promise<void> {
  const other = new Dexie('meipi');
  other.version(5).stores({ notes: '++' });
  await other.open();
  other.close();
}

const notesOf = (database: Database) => createNotes(database, () => 'mark');
const finish = (database: Database) => finishRestore(database, notesOf(database));

async function idsIn(database: Database): Promise<string[]> {
  const all = await notesOf(database).allRecords(10_000);
  if (!all.ok) throw new Error(all.error.code);
  return all.value.map(({ id }) => id);
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await local.clear();
});

describe('what is to be restored', () => {
  it.each([
    ['has not our tables', foreign],
    ['has them otherwise', misshapen],
  ])('is put into a new database where the old one %s', async (_, damage) => {
    await damage();
    const database = woken();
    expect(await notesOf(database).list('shown', 1)).toMatchObject({
      ok: false,
      error: { code: 'storage-damaged' },
    });
    await keepForRestore({ records: RECORDS, others: {} });
    expect(await finish(database)).toEqual(success(3));
    expect(await idsIn(database)).toEqual(RECORDS.map(({ id }) => id));
    expect(await local.get(['restore', 'restore-0'])).toEqual({});
    expect(await finish(database)).toEqual(success(null));
  });

  it('is joined to a database that opens, of which nothing is deleted', async () => {
    const database = woken();
    await notesOf(database).join([LOST, smallRecord({ text: '后来改的' }, pen('later'))]);
    await keepForRestore({ records: RECORDS, others: {} });
    expect(await finish(database)).toEqual(success(3));
    expect(await idsIn(database)).toEqual([...RECORDS.map(({ id }) => id), LOST.id]);
    const [first] = await database.notes.where('id').equals(noteId(1)).toArray();
    expect(JSON.stringify(first!.record)).toContain('后来改的');
  });

  it('has the reader’s choices with it, and leaves those that are there', async () => {
    await foreign();
    const database = woken();
    const site = { host: 'a.cn', mode: 'off' as const, coversDomain: false };
    const others = {
      settings: [{ id: 'reader', record: { palette: 'ink' } }],
      sites: [site, { host: 3 }],
      notes: [{ id: 'no' }],
      unknown: [{ id: 'x' }],
    };
    await keepForRestore({ records: RECORDS, others });
    await finish(database);
    expect(await database.sites.toArray()).toEqual([site]);
    await database.sites.put({ ...site, mode: 'panel' });
    const second = { ...site, host: 'b.cn' };
    await keepForRestore({ records: [], others: { sites: [site, second] } });
    await finish(database);
    expect(await database.sites.toArray()).toEqual([{ ...site, mode: 'panel' }, second]);
    expect(await database.settings.toArray()).toEqual(others.settings);
  });

  it('of more notes than one part holds is all there', async () => {
    const many = Array.from({ length: 401 }, (_, at) => ({ ...smallRecord(), id: noteId(at) }));
    const database = woken();
    const progress = vi.fn();
    await keepForRestore({ records: many, others: {} }, progress);
    expect(progress.mock.calls).toEqual([
      [200, 401],
      [400, 401],
      [401, 401],
    ]);
    expect(await finish(database)).toEqual(success(401));
    expect(await idsIn(database)).toHaveLength(401);
  });
});

describe('a browser that is killed', () => {
  it('before all is laid ready has lost nothing: the old database stands', async () => {
    await foreign();
    const set = vi.spyOn(local, 'set');
    set.mockImplementationOnce(async items => {
      set.mockRestore();
      await local.set(items);
      vi.spyOn(local, 'set').mockRejectedValue(new Error('killed'));
    });
    expect(await keepForRestore({ records: RECORDS, others: {} })).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    const deleted = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    const database = woken();
    expect(await finish(database)).toEqual(success(0));
    expect(deleted).not.toHaveBeenCalled();
    expect((await readRestoreJournal()) as object).toEqual(success(undefined));
  });

  it('between the deletion and the last part goes on at its next start, with what was written meanwhile', async () => {
    await foreign();
    await keepForRestore({ records: RECORDS, others: {} });
    const killed = woken();
    const join = async () => failure('storage-refused', 'killed');
    expect(await finishRestore(killed, { join })).toMatchObject({ ok: false });
    killed.close();
    const database = woken();
    await notesOf(database).join([LOST]);
    expect(await finish(database)).toEqual(success(3));
    expect(await idsIn(database)).toEqual([...RECORDS.map(({ id }) => id), LOST.id]);
  });

  it('deletes no second time what had begun anew', async () => {
    await foreign();
    await keepForRestore({ records: RECORDS, others: {} });
    const join = async () => failure('storage-full');
    const begun = woken();
    await finishRestore(begun, { join });
    begun.close();
    await Dexie.delete('meipi');
    await foreign();
    const deleted = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    expect(await finish(woken())).toMatchObject({ ok: false, error: { code: 'storage-damaged' } });
    expect(deleted).not.toHaveBeenCalled();
    // Unless the reader says so once more; what waited is not forgotten.
    await keepForRestore({ records: [LOST], others: {} });
    const database = woken();
    expect(await finish(database)).toEqual(success(4));
    expect(await idsIn(database)).toEqual([...RECORDS.map(({ id }) => id), LOST.id]);
  });
});

describe('nothing is deleted', () => {
  it('of a database that a later version has written', async () => {
    const later = new Dexie('meipi');
    later.version(99).stores({ notes: 'id' });
    await later.table('notes').put({ id: 'x' });
    later.close();
    await keepForRestore({ records: RECORDS, others: {} });
    expect(await finish(woken())).toMatchObject({ ok: false, error: { code: 'storage-newer' } });
    expect(await readRestoreJournal()).toMatchObject({ value: { records: 3 } });
    const again = await new Dexie('meipi').open();
    expect(await again.table('notes').toArray()).toEqual([{ id: 'x' }]);
    again.close();
  });

  it('where the browser refuses, or the disk is full', async () => {
    await keepForRestore({ records: RECORDS, others: {} });
    for (const [name, code] of [
      ['QuotaExceededError', 'storage-full'],
      ['SecurityError', 'storage-refused'],
    ]) {
      const deleteDatabase = vi.fn();
      const open = () => {
        throw new DOMException('as it is', name);
      };
      const database = openDatabase({ open, deleteDatabase } as unknown as IDBFactory);
      expect(await finish(database)).toMatchObject({ ok: false, error: { code } });
      expect(deleteDatabase).not.toHaveBeenCalled();
    }
  });

  it('where nothing can be laid ready first', async () => {
    vi.spyOn(local, 'set').mockRejectedValue(new Error('no'));
    const kept = await keepForRestore({ records: RECORDS, others: {} });
    expect(kept).toMatchObject({ ok: false, error: { code: 'storage-refused' } });
    expect(await readRestoreJournal()).toEqual(success(undefined));
  });
});
