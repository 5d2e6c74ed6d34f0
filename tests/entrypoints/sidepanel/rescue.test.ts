import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeAllSteps } from '../../../core/match/paced.ts';
import { notesFile } from '../../../core/notes/export/notes-file.ts';
import { readNotesFile } from '../../../core/notes/import/read-notes-file.ts';
import { rescue, rescuing } from '../../../entrypoints/sidepanel/rescue.ts';
import { noteRow } from '../../../platform/storage/note-row.ts';
import { noteId, pen, smallRecord } from '../../core/notes/small-notes.ts';
import { fakeBrowser } from '../../platform/fake-browser.ts';
import { woken } from '../../platform/storage/woken.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const NOW = Date.UTC(2025, 5, 9, 20);
const RECORD = smallRecord();

beforeEach(async () => {
  await woken().notes.bulkPut([noteRow(RECORD, undefined)]);
});

describe('what is rescued of a database', () => {
  it('is its notes as they are imported again, and all of it as it is stored', async () => {
    const rescued = await rescue(NOW, 480);
    if (!rescued.ok) throw new Error(rescued.error.code);
    const { notes, count, all, isIncomplete } = rescued.value;
    expect([notes.name, count, isIncomplete]).toEqual(['meipi-notes-2025-06-10.json', 1, false]);
    const read = takeAllSteps(readNotesFile(notes.content as string, { now: NOW }));
    expect(read).toMatchObject({ ok: true, value: { records: [RECORD], unread: [] } });
    expect(JSON.parse(all.content as string)).toMatchObject({ tables: { notes: [{ id: RECORD.id }] } });
  });

  it('says that there was more where a row is no note', async () => {
    await woken().notes.put({ ...noteRow(RECORD, undefined), record: { id: RECORD.id } as never });
    expect(await rescue(NOW, 480)).toMatchObject({ ok: true, value: { count: 0, isIncomplete: true } });
  });
});

describe('what is restored from a file', () => {
  const other = { ...smallRecord(), id: noteId(2) };
  const edited = smallRecord({ text: '文件里的' }, pen('file'));
  const file = new File([...notesFile([edited, other], NOW)], 'b.json');
  const signal = new AbortController().signal;
  const ready = async () => {
    const read = await rescuing.readFile(file, signal, () => undefined);
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };

  beforeEach(() => fakeBrowser.storage.local.clear());

  it('is the file and what can still be read, each note once', async () => {
    await woken().notes.put(noteRow({ ...smallRecord(), id: noteId(3) }, undefined));
    expect(await ready()).toMatchObject({ name: 'b.json', inFile: 2, salvaged: 2, all: 3, unreadable: 0 });
  });

  it('is laid ready, choices too, before the background is asked', async () => {
    await woken().sites.put({ host: 'a.cn', mode: 'off', coversDomain: false });
    await woken().notes.put(noteRow({ ...smallRecord(), id: noteId(3) }, undefined));
    const { local } = fakeBrowser.storage;
    const laid: unknown[] = [];
    fakeBrowser.runtime.sendMessage.mockImplementation(async message => {
      laid.push(message, await local.get(['restore', 'restore-0']));
      return { ok: true, value: 2 };
    });
    const progress = vi.fn();
    expect(await (await ready()).restore(signal, progress)).toEqual({ ok: true, value: 2 });
    expect(laid).toMatchObject([
      { type: 'finish-restore' },
      {
        restore: { parts: 1, records: 3, mayDelete: true },
        'restore-0': {
          records: [{ id: RECORD.id }, { id: noteId(3) }, { id: other.id }],
          others: { sites: [{ host: 'a.cn' }] },
        },
      },
    ]);
    // Both versions of the note that is in both.
    expect(JSON.stringify(laid)).toContain('文件里的');
    expect(JSON.stringify(laid)).toContain('托位够不够');
    expect(progress).toHaveBeenLastCalledWith(3, 3);
  });

  it('is nothing where the reader has gone away before', async () => {
    const { local } = fakeBrowser.storage;
    fakeBrowser.runtime.sendMessage.mockClear();
    const preview = await ready();
    expect(await preview.restore(AbortSignal.abort(), () => undefined)).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(await local.get('restore')).toEqual({});
    expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('is nothing where the file cannot be read', async () => {
    const broken = new File(['{'], 'b.json');
    expect(await rescuing.readFile(broken, signal, () => undefined)).toMatchObject({
      error: { code: 'notes-file-broken' },
    });
  });
});
