import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { openDatabase } from '../../../platform/storage/database.ts';
import { createNotes } from '../../../platform/storage/notes.ts';
import { salvage } from '../../../platform/storage/salvage.ts';
import { createSettingsStore } from '../../../platform/storage/settings.ts';
import { smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from './woken.ts';

const store = (database = woken()) => createNotes(database, () => 'mark');

/** A browser in which opening fails by this name. */
function failing(name: string): IDBFactory {
  const open = () => {
    const request = {} as IDBOpenDBRequest & { error: DOMException };
    Object.assign(request, { error: new DOMException('as it is', name) });
    queueMicrotask(() => {
      const event = { target: request, preventDefault() {}, stopPropagation() {} } as unknown as Event;
      request.onerror?.(event);
    });
    return request;
  };
  return { open } as unknown as IDBFactory;
}

/** What is answered while a clock that is not real goes on. */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  let isAnswered = false;
  const answered = asked.finally(() => {
    isAnswered = true;
  });
  while (!isAnswered) {
    await vi.advanceTimersByTimeAsync(1_000);
    await new Promise(resolve => setImmediate(resolve));
  }
  return answered;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a database that does not open', () => {
  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-damaged'],
    // Firefox that shall never remember history.
    ['InvalidStateError', 'storage-refused'],
    ['SecurityError', 'storage-refused'],
  ])('by %s says so: %s', async (name, code) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const notes = store(openDatabase(failing(name)));
    expect(await notes.list('shown', 10)).toMatchObject({ ok: false, error: { code } });
    expect(await notes.join([smallRecord()])).toMatchObject({ ok: false, error: { code } });
    expect(await salvage(failing(name))).toMatchObject({ ok: false, error: { code } });
  });

  it('because the disk is full says that, whatever the browser calls it', async () => {
    const estimate = vi.fn(async () => ({ quota: 500_000, usage: 500_000 }));
    vi.stubGlobal('navigator', { storage: { estimate } });
    const full = { ok: false, error: { code: 'storage-full' } };
    for (const name of ['UnknownError', 'AbortError'])
      expect(await store(openDatabase(failing(name))).list('shown', 10)).toMatchObject(full);
    estimate.mockResolvedValue({ quota: 9_000_000, usage: 500_000 });
    const damaged = { ok: false, error: { code: 'storage-damaged' } };
    expect(await store(openDatabase(failing('UnknownError'))).list('shown', 10)).toMatchObject(damaged);
    vi.unstubAllGlobals();
  });

  it('is never begun anew: one of a later version stays as it is, and says so', async () => {
    const later = new Dexie('meipi');
    later.version(99).stores({ notes: 'id, mood', novelties: 'id' });
    await later.table('notes').put({ id: 'x', mood: 'later' });
    later.close();
    const notes = store();
    const newer = { ok: false, error: { code: 'storage-newer' } };
    expect(await notes.list('shown', 10)).toMatchObject(newer);
    expect(await notes.join([smallRecord()])).toMatchObject(newer);
    expect(await salvage()).toEqual({
      ok: true,
      value: { version: 990, tables: { notes: [{ id: 'x', mood: 'later' }], novelties: [] }, incomplete: [] },
    });
  });

  it('as it lacks a table is damaged, and is not amended: it would be too late for us at the next start', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const other = new Dexie('meipi');
    other.version(woken().verno).stores({ notes: 'id' });
    await other.table('notes').put({ id: 'x' });
    other.close();
    for (let start = 0; start < 2; start++)
      expect(await store().list('shown', 10)).toMatchObject({ error: { code: 'storage-damaged' } });
    expect(await salvage()).toMatchObject({
      value: { version: woken().verno * 10, tables: { notes: [{ id: 'x' }] } },
    });
  });

  it('is blocked while another window keeps an earlier version open, and opens when that lets go', async () => {
    const holder = await new Promise<IDBDatabase>(resolve => {
      const request = indexedDB.open('meipi', 10);
      request.onupgradeneeded = () => request.result.createObjectStore('sites', { keyPath: 'host' });
      request.onsuccess = () => resolve(request.result);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const database = woken();
    const notes = store(database);
    const blocked = { ok: false, error: { code: 'storage-blocked' } };
    expect(await inTime(notes.list('shown', 10))).toEqual(blocked);
    // Whoever asks later was not there when the browser said so.
    const settings = createSettingsStore(database);
    expect(await inTime(settings.change({ isOn: false }))).toEqual(blocked);
    expect(await inTime(settings.read())).toEqual(DEFAULTS);
    holder.close();
    expect(await notes.list('shown', 10)).toEqual({ ok: true, value: { records: [] } });
  });

  it('that the browser closed is opened again', async () => {
    const database = woken();
    await store(database).join([smallRecord()]);
    database.close({ disableAutoOpen: false });
    expect(await store(database).totals()).toEqual({ ok: true, value: { shown: 1, trash: 0 } });
  });
});

describe('reading what can be read', () => {
  it('makes no database where there is none', async () => {
    expect(await salvage()).toEqual({ ok: false, error: { code: 'storage-empty' } });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('leaves out a row that cannot be read, from both ends', async () => {
    await store().join([1, 2, 3, 4, 5].map(at => ({ ...smallRecord(), id: String(at).padStart(22, '0') })));
    const clone = globalThis.structuredClone;
    vi.spyOn(globalThis, 'structuredClone').mockImplementation((value: unknown) => {
      if ((value as { id?: string } | undefined)?.id === '3'.padStart(22, '0'))
        throw new DOMException('cannot be read', 'DataError');
      return clone(value);
    });
    const read = await salvage();
    expect(read).toMatchObject({ ok: true, value: { incomplete: ['notes'] } });
    const rows = read.ok ? (read.value.tables.notes as { id: string }[]) : [];
    expect(rows.map(({ id }) => Number(id))).toEqual([1, 2, 4, 5]);
  });
});

describe('a save', () => {
  it('is on the disk before it is acknowledged', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store().join([smallRecord()]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toEqual([[['notes'], 'readwrite', { durability: 'strict' }]]);
  });
});
