import { describe, expect, it } from 'vitest';
import { createDeclined } from '../../../platform/storage/declined.ts';
import { createNotes } from '../../../platform/storage/notes.ts';
import { noteId, smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from './woken.ts';

const HERE = 'https://www.news.cn/a.htm';
const ELSEWHERE = 'https://www.news.cn/b.htm';

describe('what is not to be offered again', () => {
  it('is known by note and page when the background wakes again', async () => {
    const one = { note: noteId(1), address: HERE };
    expect(await createDeclined(woken()).add(one)).toMatchObject({ ok: true });
    await createDeclined(woken()).add(one);
    await createDeclined(woken()).add({ note: noteId(2), address: ELSEWHERE });
    const declined = createDeclined(woken());
    expect(await declined.on(HERE)).toEqual({ ok: true, value: new Set([noteId(1)]) });
    expect(await declined.on('https://www.news.cn/c.htm')).toEqual({ ok: true, value: new Set() });
  });

  it('is forgotten with the note', async () => {
    const database = woken();
    const declined = createDeclined(database);
    const record = smallRecord();
    await createNotes(database, () => 'mark').join([record]);
    await declined.add({ note: record.id, address: HERE });
    await declined.add({ note: noteId(9), address: HERE });
    await declined.sweep();
    expect(await declined.on(HERE)).toEqual({ ok: true, value: new Set([record.id]) });
  });
  it('is forgotten with those of some notes that another browser purged', async () => {
    const database = woken();
    const declined = createDeclined(database);
    for (const at of [1, 2]) await declined.add({ note: noteId(at), address: HERE });
    await declined.sweep([noteId(1)]);
    expect(await declined.on(HERE)).toEqual({ ok: true, value: new Set([noteId(2)]) });
  });
});
