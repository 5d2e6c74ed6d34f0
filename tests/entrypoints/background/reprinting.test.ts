import { beforeEach, describe, expect, it } from 'vitest';
import { printOf } from '../../../core/notes/anchor/prints.ts';
import { createNote, removeNote, saveNote } from '../../../core/notes/save-note.ts';
import type { PageTarget } from '../../../core/notes/target.ts';
import { success } from '../../../core/result.ts';
import { markOfText } from '../../../core/text/text-change.ts';
import { createMarking } from '../../../entrypoints/background/marking.ts';
import { createNoting } from '../../../entrypoints/background/noting.ts';
import { createReprinting } from '../../../entrypoints/background/reprinting.ts';
import type { Origin } from '../../../platform/messaging/serve.ts';
import type { FrameText } from '../../../platform/page/page-texts.ts';
import { newVersionId } from '../../../platform/random-id.ts';
import { createDeclined, type Declined } from '../../../platform/storage/declined.ts';
import { createNotes, type NotesStore } from '../../../platform/storage/notes.ts';
import { createSightings } from '../../../platform/storage/sightings.ts';
import { createTrash } from '../../../platform/storage/trash.ts';
import { knowledge, noteOn } from '../../core/notes/anchor/knowledge.ts';
import { idsOf, noteId, pen } from '../../core/notes/small-notes.ts';
import { woken } from '../../platform/storage/woken.ts';

const ARTICLE =
  '河上的老桥今年要大修，工期定为8个月，其间行人走下游的便桥。\n修桥的石料从山那边的采石场运来，每天12车，夜里不运。';
const WORDS = '其间行人走下游的便桥。';
const OTHER = 'https://www.news.cn/a.htm';
const HERE = 'https://www.gov.cn/b.htm';
const TARGET: PageTarget = { ...noteOn(ARTICLE, WORDS), address: OTHER, title: '老桥' };
const FIELDS = {
  text: '绕多远',
  colour: 'pink' as const,
  type: 'question' as const,
  tags: ['桥'],
  target: TARGET,
};
const VIEW = {} as Origin;
const ID = noteId(1);
let frames: FrameText[];
let isPrivate: boolean | undefined;
let notes: NotesStore;
let declined: Declined;
let reprinting: ReturnType<typeof createReprinting>;

/** A background whose one tab shows the article in a frame, under another address. */
beforeEach(async () => {
  const text = `来源：县报\n${ARTICLE}\n责任编辑：某某`;
  frames = [
    { frame: 0, url: 'https://www.gov.cn/around.htm', text: '外面的一页', title: '外面' },
    { frame: 3, url: `${HERE}?utm_source=x`, text, title: '转载', date: '2025-06-10' },
  ];
  isPrivate = false;
  const database = woken();
  notes = createNotes(database, newVersionId);
  declined = createDeclined(database);
  const noting = createNoting(notes, createTrash(database, newVersionId), {
    now: () => 9_000,
    mintId: newVersionId,
    persistence: async () => 'unknown' as const,
    changed: () => undefined,
  });
  const recognised = (read: string) => ({ text: read, matches: [], wholeLength: read.length });
  const marking = createMarking({
    recognition: { known: () => undefined, read: async read => success(recognised(read)) },
    ...{ notes, noting, sightings: createSightings(database), knowledge: () => knowledge },
    now: () => 9_000,
    sighted: () => undefined,
  });
  reprinting = createReprinting({
    ...{ notes, noting, marking, declined, knowledge: () => knowledge },
    texts: async () => frames,
    isPrivate: async () => isPrivate,
  });
  await notes.join([createNote(ID, FIELDS, pen('a'))]);
});

const find = (...ids: string[]) => reprinting['find-reprints']({ tab: 7, notes: ids }, VIEW);
const noteHere = (id = noteId(2)) => reprinting['note-here']({ tab: 7, frame: 3, note: ID, id }, VIEW);
const decline = () => reprinting['decline-reprint']({ tab: 7, frame: 3, note: ID }, VIEW);

function offer() {
  const { text } = frames.at(-1)!;
  const start = text.indexOf(WORDS);
  return { note: ID, frame: 3, mark: markOfText(text), start, end: start + WORDS.length };
}

describe('notes of other pages', () => {
  it('are looked for by their prints, in all frames', async () => {
    const print = printOf(TARGET, knowledge)!;
    const prints = [7, print, 9];
    expect(await reprinting['find-prints']({ tab: 7, prints }, VIEW)).toEqual(success([print]));
    frames = [frames[0]!];
    expect(await reprinting['find-prints']({ tab: 7, prints }, VIEW)).toEqual(success([]));
  });

  it('are offered where their words stand', async () => {
    expect(await find(ID, noteId(8))).toEqual(success([offer()]));
  });

  it('are not on their own page, nor in the trash, nor where a note has the same words', async () => {
    const [, here] = frames;
    frames = [{ ...here!, url: OTHER }];
    expect(await find(ID)).toEqual(success([]));
    frames = [here!];
    const own = { ...FIELDS, target: { ...TARGET, address: HERE } };
    await notes.join([createNote(noteId(5), own, pen('b'))]);
    expect(await find(ID)).toEqual(success([]));
    await notes.change([noteId(5)], record => removeNote(record, idsOf(record), pen('c')));
    expect(await find(ID)).toEqual(success([offer()]));
    await notes.change([ID], record => removeNote(record, idsOf(record), pen('d')));
    expect(await find(ID)).toEqual(success([]));
  });

  it('are not once they were declined there, and are elsewhere', async () => {
    expect(await decline()).toEqual(success(null));
    expect(await find(ID)).toEqual(success([]));
    expect(await declined.on(HERE)).toEqual(success(new Set([ID])));
    frames = [{ ...frames[1]!, url: 'https://www.gov.cn/c.htm' }];
    expect(await find(ID)).toMatchObject(success([{ note: ID }]));
  });

  it.each([true, undefined])(
    'leave nothing behind where they are declined in a private window: %s',
    async one => {
      isPrivate = one;
      expect(await decline()).toEqual(success(null));
      expect(await declined.on(HERE)).toEqual(success(new Set()));
    },
  );
});

describe('a note that is made here too', () => {
  it('says what the other says, on the words here, and the other stays as it was', async () => {
    const before = await notes.one(ID);
    const made = await noteHere();
    expect(made).toMatchObject({
      ok: true,
      value: {
        note: {
          ...{ id: noteId(2), colour: 'pink', type: 'question', tags: ['桥'] },
          texts: [{ value: '绕多远' }],
          target: {
            ...{ address: HERE, title: '转载', date: '2025-06-10' },
            quote: { exact: WORDS },
            position: { start: offer().start, end: offer().end },
          },
        },
      },
    });
    expect(await notes.one(ID)).toEqual(before);
    expect(await find(ID)).toEqual(success([]));
  });

  it('is one, however often it is asked for', async () => {
    await noteHere();
    expect(await noteHere()).toMatchObject({ ok: true, value: { note: { id: noteId(2) } } });
    expect(await notes.ofPage(HERE)).toMatchObject({ ok: true, value: { length: 1 } });
  });

  it('has all that was written in two places', async () => {
    await notes.change([ID], record => saveNote(record, { text: '另一处写的' }, [], pen('e', 2_000)));
    const made = await noteHere();
    const [text] = made.ok ? made.value.note.texts : [];
    expect(text!.value).toContain('绕多远');
    expect(text!.value).toContain('另一处写的');
  });

  it('is refused where the words are gone, or the note is', async () => {
    frames = [{ ...frames[1]!, text: '别的事' }];
    expect(await noteHere()).toMatchObject({ error: { code: 'note-not-here' } });
    frames = [];
    expect(await noteHere()).toMatchObject({ error: { code: 'note-not-here' } });
    await notes.change([ID], record => removeNote(record, idsOf(record), pen('f')));
    expect(await noteHere()).toMatchObject({ error: { code: 'note-gone' } });
    expect(await notes.one(noteId(2))).toEqual(success(undefined));
  });
});
