import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Match } from '../../../core/match/passage.ts';
import { createNote } from '../../../core/notes/save-note.ts';
import { success } from '../../../core/result.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { markOfText } from '../../../core/text/text-change.ts';
import { createMarking, type Marking } from '../../../entrypoints/background/marking.ts';
import { createNoting } from '../../../entrypoints/background/noting.ts';
import { newVersionId } from '../../../platform/random-id.ts';
import type { Database } from '../../../platform/storage/database.ts';
import { createNotes, type NotesStore } from '../../../platform/storage/notes.ts';
import { createSightings } from '../../../platform/storage/sightings.ts';
import { createTrash } from '../../../platform/storage/trash.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { noteId } from '../../core/notes/small-notes.ts';
import { woken } from '../../platform/storage/woken.ts';

const TEXT =
  '镇东头的老柿树有三百来岁，树干要三个孩子才能合抱。\n管树的人说，今年摘下的果子比去年多了450斤。';
const CLAUSE = 'a#sec_1__cl_1';
const ID = noteId(1);
const ASKER = { url: 'https://www.news.cn/a.htm?utm_source=x', tab: 7, frame: 0 };
const changed = vi.fn();
const sighted = vi.fn();
let known: string;
let matches: readonly Match[];
let notes: NotesStore;
let database: Database;
let marking: Marking;

/** A background that knows the text that was read last, in which nothing was recognised. */
beforeEach(() => {
  changed.mockReset();
  sighted.mockReset();
  known = TEXT;
  matches = [];
  database = woken();
  notes = createNotes(database, newVersionId);
  const recognised = (text: string) => ({ text, matches, wholeLength: text.length });
  marking = createMarking({
    recognition: {
      known: mark => (mark === markOfText(known) ? recognised(known) : undefined),
      read: async text => success(recognised(text)),
    },
    notes,
    noting: createNoting(notes, createTrash(database, newVersionId), {
      now: () => 1_000,
      mintId: newVersionId,
      persistence: async () => 'unknown' as const,
      changed,
    }),
    sightings: createSightings(database),
    knowledge: () => ({
      fold: createFolding(scriptPairs),
      textOf: node => (node === CLAUSE ? TEXT.slice(0, 26) : undefined),
    }),
    now: () => 5_000,
    sighted,
  });
});

const stretch = (words: string) => {
  const start = TEXT.indexOf(words);
  return { text: TEXT, start, end: start + words.length, title: '柿子', date: '2025-10-12' };
};
const make = (words = '老柿树有三百来岁', id = ID) => marking.make(stretch(words), id, ASKER);
const find = (asker = ASKER as Parameters<Marking['find']>[2]) =>
  marking.find(markOfText(known), undefined, asker);
const settled = () => new Promise(resolve => setTimeout(resolve, 20));

describe('a note that is made in a page', () => {
  it('has the words, what is around them and the page as it is found again by, and no text yet', async () => {
    expect(await make()).toEqual(success(null));
    const kept = await notes.ofPage('https://www.news.cn/a.htm');
    const values = kept.ok ? kept.value[0]!.versions.map(({ field, value }) => [field, value]) : [];
    expect(Object.fromEntries(values)).toMatchObject({
      text: '',
      colour: 'yellow',
      target: {
        title: '柿子',
        date: '2025-10-12',
        quote: { exact: '老柿树有三百来岁', prefix: '镇东头的' },
        position: { start: 4, end: 12 },
      },
    });
    expect(changed.mock.calls).toEqual([[[ID]]]);
  });

  it('has the colour of the note that was written last', async () => {
    await make();
    const record = await notes.one(ID);
    expect(record.ok).toBe(true);
    await notes.change([ID], one => ({
      ...one,
      versions: one.versions.map(version =>
        version.field === 'colour' ? { ...version, value: 'violet' } : version,
      ),
    }));
    await make('今年摘下的果子', noteId(2));
    expect(await find()).toMatchObject({ value: { marks: [{ colour: 'violet' }, { colour: 'violet' }] } });
  });

  it('is refused where nothing is selected or too much', async () => {
    expect(await marking.make({ ...stretch('老柿树'), end: 4 }, ID, ASKER)).toMatchObject({
      error: { code: 'nothing-selected' },
    });
    const text = '柿'.repeat(30_000);
    const long = { text, start: 0, end: 25_000, title: '' };
    expect(await marking.make(long, ID, ASKER)).toMatchObject({ error: { code: 'selection-too-long' } });
    expect(changed).not.toHaveBeenCalled();
  });

  it('is taken back by its page and by no other', async () => {
    await make();
    expect(await marking.undo(ID, { ...ASKER, tab: 8 })).toMatchObject({ error: { code: 'note-gone' } });
    expect(await find()).toMatchObject({ value: { marks: [{ note: ID }] } });
    expect(await marking.undo(ID, ASKER)).toEqual(success(null));
    expect(await find()).toMatchObject({ value: { marks: [] } });
  });
});

describe('the notes of a page', () => {
  it('are found as they stand now, and what became of them is kept', async () => {
    await make();
    await make('今年摘下的果子比去年多了450斤', noteId(2));
    known = `入秋了。\n${TEXT.replace('450', '540')}`;
    const start = known.indexOf('老柿树');
    expect(await find()).toMatchObject({
      value: {
        marks: [
          { note: ID, start, end: start + 8, isChanged: false },
          { note: noteId(2), isChanged: true },
        ],
      },
    });
    await settled();
    expect(await database.sightings.bulkGet([ID, noteId(2)])).toMatchObject([
      { kind: 'here', seen: 5_000 },
      { kind: 'changed', seen: 5_000 },
    ]);
    expect(sighted.mock.calls).toEqual([[[ID, noteId(2)]]]);
    await find();
    await settled();
    expect(sighted).toHaveBeenCalledTimes(1);
    known = '别的事，别的话，一句也不像。';
    expect(await find()).toMatchObject({ value: { marks: [] } });
    await settled();
    expect(await database.sightings.get(ID)).toMatchObject({ kind: 'lost', seen: 5_000 });
  });

  it('leave nothing behind when they are read in a private window', async () => {
    await make();
    expect(await find({ ...ASKER, isPrivate: true })).toMatchObject({ value: { marks: [{ note: ID }] } });
    await settled();
    expect(await database.sightings.get(ID)).toBeUndefined();
  });

  it('are also those on words of a clause that the page has, and no more is said of one on the whole', async () => {
    const [start, end] = [4, 12];
    const target = { kind: 'clause' as const, node: CLAUSE };
    const fields = { text: '秘密', colour: 'blue' as const, target };
    const pen = { now: 1, mintId: newVersionId };
    await notes.join([
      createNote(ID, { ...fields, target: { ...target, span: { start, end } } }, pen),
      createNote(noteId(2), fields, pen),
    ]);
    const passage = (kind: Match['kind']) => ({
      ...{ start: 0, end: 26, node: CLAUSE, kind, voice: 'own' as const, similarity: 1 },
      ...{ differences: [], parts: [] },
    });
    matches = [passage('verbatim')];
    const mark = { note: ID, start, end, colour: 'blue', isChanged: false };
    const onNodes = { [CLAUSE]: [ID, noteId(2)] };
    expect(await find()).toEqual(success({ marks: [mark], onNodes }));
    matches = [passage('paraphrase')];
    expect(await find()).toEqual(success({ marks: [], onNodes }));
  });

  it('are none of another page, nor of a text that nobody knows', async () => {
    await make();
    expect(await find({ ...ASKER, url: 'https://www.news.cn/b.htm' })).toMatchObject({
      value: { marks: [] },
    });
    expect(await marking.find(1, undefined, ASKER)).toEqual(success(null));
    expect(await marking.isAny(ASKER.url, [])).toBe(true);
    expect(await marking.isAny('https://www.news.cn/b.htm', ['minsheng-2025#sec_5'])).toBe(false);
  });
});
