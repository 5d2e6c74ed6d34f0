import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { success } from '../../../core/result.ts';
import { createNoting } from '../../../entrypoints/background/noting.ts';
import type { NotesProtocol, ShownNote } from '../../../platform/messaging/notes-protocol.ts';
import type { Request } from '../../../platform/messaging/protocol.ts';
import { newVersionId } from '../../../platform/random-id.ts';
import { createNotes } from '../../../platform/storage/notes.ts';
import { createTrash } from '../../../platform/storage/trash.ts';
import { FIELDS, noteId, ON_PAGE, pen, SEVENTH, smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from '../../platform/storage/woken.ts';

const ID = noteId(1);
const nowhere = { url: undefined, page: undefined, tab: undefined, frame: undefined, window: undefined };
const changed = vi.fn();
let now = 1_000;

/** A background that has just woken. */
function noting() {
  const database = woken();
  const notes = createNotes(database, newVersionId);
  const handlers = createNoting(notes, createTrash(database, newVersionId), {
    now: () => now,
    mintId: newVersionId,
    persistence: async () => 'persistent' as const,
    changed,
  });
  return async <Type extends keyof NotesProtocol>(type: Type, request: Request<NotesProtocol, Type>) =>
    await handlers[type](request, nowhere);
}

type Ask = ReturnType<typeof noting>;

let ask: Ask;

beforeEach(() => {
  now = 1_000;
  changed.mockReset();
  ask = noting();
});

const create = (id = ID, fields: Partial<typeof FIELDS> = {}) =>
  ask('create-note', { id, fields: { ...FIELDS, ...fields } });

async function read(id = ID): Promise<ShownNote> {
  const answer = await ask('read-note', { id });
  return answer.ok ? answer.value! : expect.unreachable();
}

const texts = ({ note }: ShownNote) => note.texts.map(({ value }) => value);

describe('a note', () => {
  it('is made, and said to whoever shows notes once it is kept', async () => {
    const made = await create();
    expect(made).toMatchObject({
      ok: true,
      value: { note: { id: ID, colour: 'green', target: SEVENTH, created: 1_000 } },
    });
    expect(changed.mock.calls).toEqual([[[ID]]]);
    expect(success(await read())).toEqual(made);
  });

  it('is one, though it was asked for twice as the first answer did not arrive', async () => {
    const made = await create();
    ask = noting();
    expect(await create()).toEqual(made);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(texts(await read())).toEqual(['托位够不够']);
  });

  it('that was asked for again with more words has those too', async () => {
    await create();
    now = 2_000;
    await create(ID, { text: '托位够不够，差多少' });
    expect(texts(await read())).toEqual(['托位够不够，差多少', '托位够不够']);
  });

  it('is saved, and the same save asked again leaves nothing to choose', async () => {
    await create();
    const { seen } = await read();
    for (const _ of [1, 2]) {
      ask = noting();
      expect(await ask('save-note', { id: ID, changes: { text: '甲' }, seen })).toMatchObject({
        value: { note: { texts: [{ value: '甲' }] } },
      });
    }
    expect(texts(await read())).toEqual(['甲']);
  });

  it('of two windows has both texts, and one of them once that was chosen', async () => {
    await create();
    const { seen } = await read();
    await ask('save-note', { id: ID, changes: { text: '甲' }, seen });
    now = 2_000;
    await ask('save-note', { id: ID, changes: { text: '乙' }, seen });
    const both = await read();
    expect(texts(both)).toEqual(['乙', '甲']);
    await ask('save-note', { id: ID, changes: { text: '甲' }, seen: both.seen });
    expect(texts(await read())).toEqual(['甲']);
  });

  it('that is not there is not saved', async () => {
    expect(await ask('save-note', { id: ID, changes: { text: '甲' }, seen: [] })).toMatchObject({
      error: { code: 'note-gone' },
    });
    expect(await ask('read-note', { id: ID })).toEqual(success(null));
    expect(changed).not.toHaveBeenCalled();
  });

  it('may be long, and not too long', async () => {
    const text = '文'.repeat(1_000_000);
    expect(await create(ID, { text })).toMatchObject({ error: { code: 'note-too-long' } });
    await create();
    const { seen } = await read();
    expect(await ask('save-note', { id: ID, changes: { text }, seen })).toMatchObject({
      error: { code: 'note-too-long' },
    });
    expect(texts(await read())).toEqual(['托位够不够']);
  });

  it('is found by the address of its page in whichever writing', async () => {
    await create(ID, { target: { ...ON_PAGE, address: 'http://www.gov.cn/a.htm?utm_source=x#p' } });
    const address = 'https://www.gov.cn/a.htm#q';
    expect(await ask('notes-of-page', { address })).toMatchObject({
      value: [{ id: ID, target: { address: 'https://www.gov.cn/a.htm' } }],
    });
  });
});

describe('many notes', () => {
  const ids = [1, 2, 3].map(noteId);

  beforeEach(async () => {
    for (const id of ids) await create(id, { tags: id === ids[0] ? ['养老'] : [] });
    changed.mockReset();
  });

  it('are tagged in one go, and the answer says which have other tags now', async () => {
    expect(await ask('tag-notes', { ids, add: ['养老'], remove: [] })).toEqual(success(ids.slice(1)));
    // Where they stand is as it was: pages are not told.
    expect(changed.mock.calls).toEqual([[ids.slice(1), true]]);
    expect(await ask('tag-notes', { ids: ids.slice(1), add: [], remove: ['养老'] })).toEqual(
      success(ids.slice(1)),
    );
    expect((await read(ids[0])).note.tags).toEqual(['养老']);
    expect((await read(ids[1])).note.tags).toEqual([]);
  });

  it('are deleted, brought back and purged', async () => {
    expect(await ask('delete-notes', { ids })).toEqual(success(3));
    expect(await ask('delete-notes', { ids })).toEqual(success(0));
    expect(await ask('notes-of-node', { node: SEVENTH.node })).toEqual(success([]));
    expect(await ask('restore-notes', { ids: ids.slice(0, 1) })).toEqual(success(1));
    expect(await ask('purge-notes', { ids: ids.slice(0, 2) })).toEqual(success(1));
    expect(await ask('list-notes', { which: 'trash', most: 9 })).toMatchObject({
      value: { notes: [{ id: ids[2] }] },
    });
    expect(await ask('purge-notes', {})).toEqual(success(1));
    expect(await ask('list-notes', { which: 'shown', most: 9 })).toMatchObject({
      value: { notes: [{ id: ids[0] }] },
    });
    expect(await ask('total-notes', {})).toEqual(success({ shown: 1, trash: 0 }));
  });

  it('are counted by node', async () => {
    expect(await ask('count-notes', { nodes: [SEVENTH.node, 'a#b'] })).toEqual(
      success({ [SEVENTH.node]: 3, 'a#b': 0 }),
    );
  });
});

describe('records', () => {
  it('go out and come in again, and nothing is other than before', async () => {
    for (const at of [1, 2, 3]) await create(noteId(at));
    const first = await ask('export-records', { most: 2 });
    expect(first).toMatchObject({ value: { next: noteId(2) } });
    const rest = await ask('export-records', { most: 2, behind: noteId(2) });
    const records = [first, rest].flatMap(page => (page.ok ? page.value.records : []));
    expect(records).toHaveLength(3);
    changed.mockReset();
    expect(await ask('import-records', { records: JSON.parse(JSON.stringify(records)) })).toEqual(
      success({ added: 0, changed: 0, same: 3, refused: [] }),
    );
    expect(changed).not.toHaveBeenCalled();
  });

  it('that cannot be read are left out, and said which and why', async () => {
    const good: NoteRecord = smallRecord({}, pen('x'));
    const long = { ...good, versions: [{ ...good.versions[0]!, value: '文'.repeat(1_000_000) }] };
    expect(
      await ask('import-records', { records: [null, good, long, JSON.parse('{"__proto__":1}')] }),
    ).toEqual(
      success({
        added: 1,
        changed: 0,
        same: 0,
        refused: [
          { at: 0, code: 'bad-record' },
          { at: 2, code: 'note-too-long' },
          { at: 3, code: 'bad-record' },
        ],
      }),
    );
    expect(changed.mock.calls).toEqual([[]]);
  });

  it('of some notes are given by their ids', async () => {
    await create();
    expect(await ask('export-records', { ids: [ID, noteId(9)], most: 9 })).toMatchObject({
      value: { records: [{ id: ID }] },
    });
  });
});

describe('where notes are kept', () => {
  it('is said to last or not', async () => {
    expect(await ask('notes-storage', {})).toEqual(success({ persistence: 'persistent' }));
  });
});
