import { describe, expect, it, vi } from 'vitest';
import { noteOf } from '../../../core/notes/note-of.ts';
import { purgeNote } from '../../../core/notes/purge-note.ts';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { createNote, removeNote, restoreNote, saveNote } from '../../../core/notes/save-note.ts';
import { createNotes } from '../../../platform/storage/notes.ts';
import { FIELDS, idsOf, noteId, ON_PAGE, pen, SEVENTH, smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from './woken.ts';

let marks = 0;
const store = (database = woken()) => createNotes(database, () => `mark ${++marks}`);

/** Made at one moment after the other. */
function numbered(count: number, target: typeof FIELDS.target = SEVENTH): NoteRecord[] {
  return Array.from({ length: count }, (_, at) =>
    createNote(noteId(at), { ...FIELDS, text: String(at), target }, pen(`p${at}`, 1_000 + at)),
  );
}

const textsOf = (records: readonly NoteRecord[]) =>
  records.map(record =>
    noteOf(record)!
      .texts.map(({ value }) => value)
      .join(),
  );

function got<T>(result: { ok: boolean; value?: T }): T {
  expect(result.ok).toBe(true);
  return result.value!;
}

const remove = (record: NoteRecord) => removeNote(record, idsOf(record), pen('gone', 5_000));

describe('the notes', () => {
  it('are there when the background wakes again', async () => {
    const record = smallRecord();
    expect(await store().join([record])).toEqual({ ok: true, value: { added: 1, changed: 0, same: 0 } });
    expect(await store().one(record.id)).toEqual({ ok: true, value: record });
    expect(await store().one(noteId(9))).toEqual({ ok: true, value: undefined });
  });

  it('on words of clauses are told by the nodes that these stand in or around', async () => {
    const notes = store();
    const [clause, sentence, other] = ['', '__st_2', '0'].map(end => `${SEVENTH.node}${end}`) as [
      string,
      string,
      string,
    ];
    const span = { start: 0, end: 2 };
    const on = (number: number, node: string, isWhole = false) =>
      createNote(
        noteId(number),
        { ...FIELDS, target: { kind: 'clause', node, ...(!isWhole && { span }) } },
        pen(`w${number}`),
      );
    await notes.join([on(1, clause), on(2, sentence), on(3, other), on(4, clause, true), smallRecord()]);
    const found = async (...nodes: string[]) =>
      got(await notes.onWordsOf(nodes))
        .map(({ id }) => id)
        .sort();
    expect(await found(clause)).toEqual([noteId(1), noteId(2)]);
    expect(await found(`${clause}__st_3`)).toEqual([noteId(1)]);
    expect(await found(other, `${clause}__st_2`)).toEqual([noteId(1), noteId(2), noteId(3)]);
    expect(await found()).toEqual([]);
    await notes.change([noteId(1)], remove);
    expect(await found(clause)).toEqual([noteId(2)]);
  });

  it('are told by whether there are any on a page or in documents, and by the nodes that they are on or within', async () => {
    const notes = store();
    const stretch = { ...ON_PAGE, clause: { node: `${SEVENTH.node}__st_2` } };
    const onPage = createNote(noteId(7), { ...FIELDS, target: stretch }, pen('a'));
    const nextClause = { kind: 'clause', node: `${SEVENTH.node}0` } as const;
    await notes.join([
      smallRecord(),
      onPage,
      createNote(noteId(8), { ...FIELDS, target: nextClause }, pen('b')),
    ]);
    const isAny = async (...of: [string, string[]]) => got(await notes.isAny(...of));
    expect(await isAny(ON_PAGE.address, [])).toBe(true);
    expect(await isAny('https://www.gov.cn/b.htm', ['minsheng-2025'])).toBe(true);
    expect(await isAny('https://www.gov.cn/b.htm', ['minsheng-202', 'trade-2025-05'])).toBe(false);
    const onNodes = got(await notes.idsOn([SEVENTH.node, SEVENTH.node, 'minsheng-2025#sec_5']));
    expect(onNodes).toEqual({ [SEVENTH.node]: [noteId(1), noteId(7)] });
    await notes.change([onPage.id], remove);
    expect(await isAny(ON_PAGE.address, [])).toBe(false);
  });

  it('are listed page by page, the newest first, and counted', async () => {
    const notes = store();
    await notes.join(numbered(5));
    const first = got(await notes.list('shown', 2));
    expect(textsOf(first.records)).toEqual(['4', '3']);
    expect(got(await notes.totals())).toEqual({ shown: 5, trash: 0 });
    const second = got(await notes.list('shown', 2, first.next));
    const third = got(await notes.list('shown', 2, second.next));
    expect([textsOf(second.records), textsOf(third.records)]).toEqual([['2', '1'], ['0']]);
    expect(third.next).toBeUndefined();
  });

  it('are found by their clause and by their page, and counted by clause', async () => {
    const notes = store();
    const stretch = { ...ON_PAGE, clause: { node: SEVENTH.node } };
    const onPage = createNote(noteId(7), { ...FIELDS, target: stretch }, pen('q'));
    await notes.join([...numbered(2), onPage]);
    expect(got(await notes.ofNode(SEVENTH.node))).toHaveLength(3);
    expect(got(await notes.ofPage(ON_PAGE.address))).toEqual([onPage]);
    expect(got(await notes.countsOf([SEVENTH.node, 'a#b']))).toEqual({ [SEVENTH.node]: 3, 'a#b': 0 });
  });

  it('in the trash are in its list alone, until they are taken out', async () => {
    const notes = store();
    await notes.join(numbered(2));
    await notes.change([noteId(0)], remove);
    expect(textsOf(got(await notes.list('shown', 9)).records)).toEqual(['1']);
    expect(textsOf(got(await notes.list('trash', 9)).records)).toEqual(['0']);
    expect(got(await notes.ofNode(SEVENTH.node))).toHaveLength(1);
    await notes.change([noteId(0)], record => restoreNote(record, idsOf(record), pen('back')));
    expect(got(await notes.totals())).toEqual({ shown: 2, trash: 0 });
  });

  it('that were purged are in no list and still among the records', async () => {
    const notes = store();
    await notes.join([purgeNote(smallRecord())]);
    expect(got(await notes.totals())).toEqual({ shown: 0, trash: 0 });
    expect(got(await notes.allRecords(9))).toEqual([purgeNote(smallRecord())]);
  });

  it('are given as records, some or all, page by page', async () => {
    const notes = store();
    const all = numbered(3);
    await notes.join(all);
    expect(got(await notes.records([noteId(2), noteId(9), noteId(0)]))).toEqual([all[2], all[0]]);
    expect(got(await notes.allRecords(2))).toEqual(all.slice(0, 2));
    expect(got(await notes.allRecords(2, noteId(1)))).toEqual(all.slice(2));
  });
});

describe('a change', () => {
  it('is marked as not yet published, each with a mark of its own, and one that changes nothing is not', async () => {
    const database = woken();
    const notes = store(database);
    const record = smallRecord();
    await notes.join([record]);
    const mark = async () => (await database.notes.get(record.id))!.dirty;
    const first = await mark();
    await notes.change([record.id], same => same);
    expect(await mark()).toBe(first);
    const saved = await notes.change([record.id], before =>
      saveNote(before, { text: '甲' }, idsOf(before), pen('b')),
    );
    expect(textsOf(got(saved))).toEqual(['甲']);
    expect(await mark()).not.toBe(first);
    expect(await database.notes.where('dirty').above('').count()).toBe(1);
  });

  it('of several notes is kept of all or of none', async () => {
    const notes = store();
    await notes.join(numbered(2));
    let done = 0;
    const failing = notes.change([noteId(0), noteId(1)], record => {
      if (++done === 2) throw new DOMException('no room', 'QuotaExceededError');
      return remove(record);
    });
    expect(await failing).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(got(await notes.totals()).shown).toBe(2);
  });

  it('that the disk has no room for leaves what was there', async () => {
    const notes = store();
    await notes.join(numbered(1));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await notes.change([noteId(0)], remove)).toMatchObject({ error: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect(textsOf(got(await notes.list('shown', 9)).records)).toEqual(['0']);
  });

  it('in two windows at once ends as two texts', async () => {
    const notes = store();
    const other = store();
    const record = smallRecord();
    await notes.join([record]);
    const seen = idsOf(record);
    await Promise.all([
      notes.change([record.id], before => saveNote(before, { text: '甲' }, seen, pen('b', 2_000))),
      other.change([record.id], before => saveNote(before, { text: '乙' }, seen, pen('c', 3_000))),
    ]);
    expect(textsOf([got(await notes.one(record.id))!])).toEqual(['乙,甲']);
  });

  it('of notes that are not there is none', async () => {
    expect(await store().change([noteId(9)], remove)).toEqual({ ok: true, value: [] });
  });
});

describe('records that come from elsewhere', () => {
  it('are joined, with those that come twice in one file too, and say what they brought', async () => {
    const notes = store();
    const record = smallRecord();
    const one = saveNote(record, { text: '甲' }, idsOf(record), pen('b'));
    const two = saveNote(record, { text: '乙' }, idsOf(record), pen('c'));
    await notes.join([record]);
    expect(await notes.join([record, one, two, one])).toEqual({
      ok: true,
      value: { added: 0, changed: 2, same: 2 },
    });
    expect(
      textsOf([got(await notes.one(record.id))!])[0]!
        .split(',')
        .sort(),
    ).toEqual(['乙', '甲']);
  });
});
