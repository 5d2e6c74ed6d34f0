// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { NoteDesk } from '../../../components/notes/desk.ts';
import { NotesView } from '../../../components/notes/notes-view.tsx';
import type { Shelf } from '../../../components/notes/shelf.ts';
import type { Note } from '../../../core/notes/note.ts';
import { ALL_NOTES, NEW_NOTE, type NotesPlace } from '../../../core/panel-place.ts';
import { failure, success } from '../../../core/result.ts';
import { MORNING, ON_PAGE, plainNote } from '../../core/notes/plain-notes.ts';
import { buttonOf, choose, pressKey, press as pressOnce, type } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';
import { INJECTIONS } from './injections.ts';
import { smallDesk, smallShelf } from './small-desk.ts';

const CLAUSE = 'a#sec_1__cl_1';
const A = plainNote('a', '养老床位先看存量', { tags: ['养老'], type: 'data', colour: 'green' });
const B = plainNote('b', '托育另算', { target: ON_PAGE, tags: ['托育'], changed: MORNING + 1 });
const C = plainNote('c', '旧的一条', { deleted: MORNING + 5 });
const TWO = plainNote('d', '各省是否照抄？', {
  texts: [
    { version: 'one', value: '各省是否照抄？', time: MORNING + 9 },
    { version: 'two', value: '有“原则上”。', time: MORNING + 8 },
  ],
});

const onClause = vi.fn();

interface Said {
  readonly shelf?: Shelf;
  readonly desk?: NoteDesk;
  readonly place?: Partial<NotesPlace>;
  readonly refusal?: string;
}

/** The view with a place of its own. */
function Panel({ shelf = smallShelf([A, B, C, TWO]), desk = smallDesk(), place, refusal }: Said) {
  const [now, setNow] = useState<NotesPlace>({ ...ALL_NOTES, ...place });
  return (
    <NotesView
      shelf={shelf}
      desk={desk}
      place={now}
      onPlace={setNow}
      onClause={onClause}
      refusal={refusal}
      reminder={undefined}
      t={t}
    />
  );
}

async function viewOf(said: Said = {}): Promise<HTMLElement> {
  let view!: HTMLElement;
  await act(() => {
    view = show(<Panel {...said} />);
  });
  return view;
}

/** Presses a button and waits until what it began is done. */
async function press(button: HTMLElement): Promise<void> {
  await pressOnce(button);
  for (let turn = 0; turn < 2; turn++) await act(() => new Promise<void>(done => setTimeout(done)));
}

function idsIn(view: Element): string[] {
  return [...view.querySelectorAll<HTMLElement>('[data-note-id]')].map(({ dataset }) =>
    dataset.noteId!.replace(/_+$/, ''),
  );
}

function noteIn(view: Element, { id }: Note): HTMLElement {
  return view.querySelector(`[data-note-id="${id}"]`)!;
}

function action(view: Element, name: string): HTMLElement {
  return view.querySelector(`[data-action="${name}"]`)!;
}

const shelfButton = (view: Element, name: string) =>
  view.querySelector<HTMLElement>(`[data-shelf="${name}"]`)!;

describe('the list of notes', () => {
  it('has all notes but those in the trash, by clause, and no words of its own', async () => {
    const view = await viewOf();
    expect(idsIn(view)).toEqual(['a', 'd', 'b']);
    expect([...view.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['（一） 护理']);
    const data = [A, B, ...TWO.texts.map(({ value }) => plainNote('x', value))].flatMap(note => [
      note.texts[0]!.value,
      ...note.tags,
    ]);
    const known = [...data, ON_PAGE.quote.exact, ON_PAGE.title, ON_PAGE.date!, '（一）', '护理', '甲'];
    const own = wordsOfItsOwn(view, ...known).replace(/[●▲■◆★○#“”\d:-]/gu, '');
    expect(own).toBe('');
  });

  it('narrows as one types, and marks what was found', async () => {
    const view = await viewOf();
    await type(view.querySelector('[name="search"]')!, '養老');
    expect(idsIn(view)).toEqual(['a']);
    expect(view.querySelector('mark')!.textContent).toBe('养老');
    await type(view.querySelector('[name="search"]')!, '没有');
    expect(view.querySelector('.count')!.textContent).toContain('⟦none-found⟧');
  });

  it.each([
    ['page', { here: new Set([B.id]) }, ['b']],
    ['lost', { standings: new Map([[B.id, { kind: 'lost' as const }]]) }, ['b']],
    ['conflict', {}, ['d']],
    ['trash', {}, ['c']],
  ])('has the shelf %s with its count, and shows what is on it', async (name, known, ids) => {
    const view = await viewOf({ shelf: smallShelf([A, B, C, TWO], known) });
    expect(shelfButton(view, name).textContent).toBe(`⟦shelf-${name}⟧ 1`);
    await press(shelfButton(view, name));
    expect(idsIn(view)).toEqual(ids);
  });

  it('narrows by tag, type and colour, and groups by what is chosen', async () => {
    const view = await viewOf();
    await press(buttonOf(view, '#托育'));
    expect(idsIn(view)).toEqual(['b']);
    await press(buttonOf(view, '#托育'));
    await choose(view.querySelector('select[aria-label="⟦filter-type⟧"]')!, 'data');
    expect(idsIn(view)).toEqual(['a']);
    await choose(view.querySelector('select[aria-label="⟦filter-type⟧"]')!, '');
    await choose(view.querySelector('select[aria-label="⟦group-notes⟧"]')!, 'page');
    const groups = [...view.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(groups).toEqual([ON_PAGE.title, '⟦none-page⟧']);
  });

  it('is gone through by the arrow keys; Enter opens a note, Escape leaves it, and the focus stays there', async () => {
    const view = await viewOf();
    const search = view.querySelector<HTMLElement>('[name="search"]')!;
    search.focus();
    await pressKey(search, 'ArrowDown');
    expect(document.activeElement).toBe(noteIn(view, A));
    await pressKey(document.activeElement!, 'Enter');
    expect(document.activeElement!.getAttribute('name')).toBe('note-text');
    await pressKey(document.activeElement!, 'Escape');
    expect(document.activeElement).toBe(noteIn(view, A));
  });

  it('draws the first of ten thousand notes alone', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => plainNote(`n${at}`, `第 ${at} 条`));
    const view = await viewOf({ shelf: smallShelf(many) });
    expect(idsIn(view).length).toBeLessThan(20);
    expect(noteIn(view, many[0]!).getAttribute('aria-setsize')).toBe('10000');
  });

  it('says that there is nothing yet', async () => {
    const view = await viewOf({ shelf: smallShelf([]) });
    expect(view.querySelector('.count')!.textContent).toBe('⟦no-notes⟧');
    expect(action(view, 'export-json').hasAttribute('disabled')).toBe(true);
  });

  it('leads to the clause and to the page of a note', async () => {
    const view = await viewOf();
    await press(noteIn(view, B).querySelector<HTMLElement>('[data-action="open-clause"]')!);
    expect(onClause).toHaveBeenCalledWith(CLAUSE);
    const page = noteIn(view, B).querySelector<HTMLAnchorElement>('[data-action="open-page"]')!;
    expect([page.href, page.rel]).toEqual([ON_PAGE.address, 'noopener noreferrer']);
  });

  it.each(INJECTIONS)('shows %s in any field as words', async words => {
    const target = {
      ...ON_PAGE,
      title: words,
      address: words,
      quote: { exact: words, prefix: words, suffix: words },
      clause: { node: `${words.replace(/[\s#]/gu, '')}x#y` },
    };
    const strange = plainNote('x', words, { tags: [words.replaceAll('#', '')], target });
    for (const group of ['clause', 'page', 'tag'] as const) {
      const view = await viewOf({ shelf: smallShelf([strange]), place: { group, search: 'ran' } });
      await press(action(view, 'select-notes') ?? view.querySelector('[data-note-id]') ?? view);
      const found = view.querySelectorAll('script, img, svg, iframe, style, link, base, meta, object, embed');
      expect([...found]).toEqual([]);
      for (const link of view.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
    }
  });
});

describe('a deleted note', () => {
  it('can be put back at once, from where the focus went', async () => {
    const desk = smallDesk();
    const view = await viewOf({ desk });
    await press(noteIn(view, A).querySelector<HTMLElement>('[data-action="delete-note"]')!);
    expect(desk.remove.mock.calls).toEqual([[[A]]]);
    expect(document.activeElement).toBe(action(view, 'undo'));
    expect(view.querySelector('.foot')!.textContent).toContain('⟦notes-deleted count=1⟧');
    await press(action(view, 'undo'));
    expect(desk.restore.mock.calls).toEqual([[[A]]]);
    expect(action(view, 'undo')).toBeNull();
  });

  it('is put back or deleted for good from the trash, the latter only when it was asked twice', async () => {
    const desk = smallDesk();
    const view = await viewOf({ desk, place: { shelf: 'trash' } });
    await press(action(view, 'restore-note'));
    expect(desk.restore.mock.calls).toEqual([[[C]]]);
    await press(action(view, 'purge-note'));
    expect(desk.purge).not.toHaveBeenCalled();
    await press(action(view, 'confirm-purge'));
    expect(desk.purge.mock.calls).toEqual([[[C]]]);
  });

  it('is still there where it could not be deleted, and that is said', async () => {
    const desk = smallDesk();
    desk.remove.mockResolvedValue(failure('unreachable'));
    const view = await viewOf({ desk });
    await press(noteIn(view, A).querySelector<HTMLElement>('[data-action="delete-note"]')!);
    expect(view.querySelector('.foot')!.textContent).toBe('⟦not-done⟧ ⟦failure-unreachable⟧');
    expect(action(view, 'undo')).toBeNull();
  });
});

describe('a text that was written in two places', () => {
  it.each([
    ['keep-left', TWO.texts[0]!.value],
    ['keep-right', TWO.texts[1]!.value],
  ])('stands with the other, and %s keeps one', async (name, text) => {
    const desk = smallDesk();
    const view = await viewOf({ desk });
    const sides = [...noteIn(view, TWO).querySelectorAll('.side .text')];
    expect(sides.map(({ textContent }) => textContent)).toEqual(TWO.texts.map(({ value }) => value));
    await press(action(noteIn(view, TWO), name));
    expect(desk.save.mock.calls).toEqual([[TWO, { text }]]);
  });

  it('is merged to what has both, once the reader has seen it; and undone to the same', async () => {
    const desk = smallDesk();
    const view = await viewOf({ desk });
    await press(action(noteIn(view, TWO), 'merge'));
    const merged = view.querySelector<HTMLInputElement>('[name="merged-text"]')!;
    expect(merged.value).toBe('各省是否照抄？\n有“原则上”。');
    expect(desk.save).not.toHaveBeenCalled();
    await type(merged, `${merged.value}再看。`);
    await press(action(noteIn(view, TWO), 'keep-merged'));
    expect(desk.save.mock.calls[0]![1]).toEqual({ text: '各省是否照抄？\n有“原则上”。再看。' });
    await press(action(view, 'undo'));
    expect(desk.save.mock.calls[1]![1]).toEqual({ text: '各省是否照抄？\n有“原则上”。' });
  });
});

describe('several notes', () => {
  it('are selected one by one, in a range and all, and deleted with a way back', async () => {
    const desk = smallDesk();
    const view = await viewOf({ desk });
    await press(action(view, 'select-notes'));
    const boxes = () => [...view.querySelectorAll<HTMLElement>('.note input[type="checkbox"]')];
    await press(boxes()[0]!);
    await act(() => {
      boxes()[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    });
    expect(view.querySelector('.bulk [role="status"]')!.textContent).toBe('⟦selected count=3⟧');
    await press(boxes()[1]!);
    expect(view.querySelector('.bulk [role="status"]')!.textContent).toBe('⟦selected count=2⟧');
    await press(action(view, 'delete-selected'));
    expect(desk.remove.mock.calls).toEqual([[[A, B]]]);
    await press(action(view, 'undo'));
    expect(desk.restore.mock.calls).toEqual([[[A, B]]]);
  });

  it('are given a tag, and it is taken away again', async () => {
    const desk = smallDesk();
    const view = await viewOf({ desk });
    await press(action(view, 'select-notes'));
    await press(view.querySelector<HTMLElement>('.bulk input[type="checkbox"]')!);
    await type(view.querySelector('[name="bulk-tag"]')!, '养老');
    await press(action(view, 'tag-selected'));
    const tags = () => desk.save.mock.calls.map(([{ id }, changes]) => [id[0], changes.tags]);
    expect(tags()).toEqual([
      ['d', ['养老']],
      ['b', ['托育', '养老']],
    ]);
    await press(action(view, 'undo'));
    expect(tags().slice(2)).toEqual([
      ['d', []],
      ['b', ['托育']],
    ]);
  });

  it('are what is exported while they are selected, else all', async () => {
    const file = success({ name: 'notes.json', content: '[]', type: 'application/json' });
    const desk = smallDesk();
    desk.exportAs.mockResolvedValue(file);
    const view = await viewOf({ desk });
    const exported = () => desk.exportAs.mock.calls.map(([format, notes]) => [format, notes.length]);
    await press(action(view, 'export-json'));
    await press(action(view, 'select-notes'));
    await press(view.querySelector<HTMLElement>('.note input[type="checkbox"]')!);
    await press(action(view, 'export-csv'));
    expect(exported()).toEqual([
      ['json', 3],
      ['csv', 1],
    ]);
    expect(action(view, 'exported-file').getAttribute('download')).toBe('notes.json');
  });
});

describe('the dossier of a clause', () => {
  it('has its words, its notes and the pages that they are on', async () => {
    const view = await viewOf();
    await press(view.querySelector<HTMLElement>(`h2 button[data-node="${CLAUSE}"]`)!);
    expect(document.activeElement).toBe(view.querySelector('.dossier h2'));
    expect(view.querySelector('.dossier blockquote')!.textContent).toBe('床位占比');
    expect([...view.querySelectorAll('.dossier li')].map(({ textContent }) => textContent)).toEqual([
      ON_PAGE.title,
    ]);
    expect(idsIn(view)).toEqual(['a', 'd', 'b']);
    await press(view.querySelector<HTMLElement>('.back')!);
    expect(view.querySelector('.dossier')).toBeNull();
  });

  it('begins a note on it, which is one note however often it is saved', async () => {
    const desk = smallDesk();
    desk.create.mockResolvedValue(success(plainNote('new', '先看')));
    const view = await viewOf({ desk, place: { clause: CLAUSE } });
    await press(action(view, 'new-note'));
    const field = view.querySelector<HTMLInputElement>('[name="note-text"]')!;
    expect(document.activeElement).toBe(field);
    await type(field, '先看');
    await press(action(view, 'save-note'));
    await type(field, '先看存量');
    await press(action(view, 'save-note'));
    expect(desk.create.mock.calls.map(([target, { text }]) => [target.node, text])).toEqual([
      [CLAUSE, '先看'],
    ]);
    expect(desk.save.mock.calls.map(([{ id }, changes]) => [id.slice(0, 3), changes])).toEqual([
      ['new', { text: '先看存量' }],
    ]);
  });
});

describe('what could not be stored', () => {
  it('is said wherever the reader goes, and leads back to it', async () => {
    const desk = smallDesk();
    desk.save.mockResolvedValue(failure('storage-full'));
    const view = await viewOf({ desk, place: { open: A.id } });
    await type(view.querySelector('[name="note-text"]')!, '没存上的');
    await press(action(view, 'save-note'));
    await press(shelfButton(view, 'trash'));
    await press(action(view, 'open-unsaved'));
    expect(view.querySelector<HTMLInputElement>('[name="note-text"]')!.value).toBe('没存上的');
  });

  it('of a new note leads back to its clause', async () => {
    const desk = smallDesk();
    desk.unsaved.set(`${NEW_NOTE} ${CLAUSE}`, { text: '新', colour: 'blue', type: undefined, tags: [] });
    const view = await viewOf({ desk });
    await press(action(view, 'open-unsaved'));
    expect(view.querySelector<HTMLElement>('.dossier')!.dataset.node).toBe(CLAUSE);
    expect(view.querySelector<HTMLInputElement>('[name="note-text"]')!.value).toBe('新');
  });
});

describe('where nothing can be stored', () => {
  it('is said at once, and nothing offers to', async () => {
    const view = await viewOf({ refusal: 'storage-refused', place: { clause: CLAUSE, open: NEW_NOTE } });
    expect(view.querySelector('[role="alert"]')!.textContent).toBe(
      '⟦notes-refused⟧ ⟦failure-storage-refused⟧',
    );
    expect(view.querySelector<HTMLInputElement>('[name="note-text"]')!.disabled).toBe(true);
    expect(action(view, 'import').hasAttribute('disabled')).toBe(true);
  });
});
