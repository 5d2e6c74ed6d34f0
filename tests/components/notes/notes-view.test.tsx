// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { failure } from '../../../core/result.ts';
import { ON_PAGE, plainNote } from '../../core/notes/plain-notes.ts';
import { buttonOf, choose, pressKey, type } from '../operate.ts';
import { wordsOfItsOwn } from '../show.ts';
import { INJECTIONS } from './injections.ts';
import {
  A,
  action,
  B,
  C,
  CLAUSE,
  idsIn,
  noteIn,
  onClause,
  press,
  shelfButton,
  TWO,
  viewOf,
} from './notes-panel.tsx';
import { smallDesk, smallShelf } from './small-desk.ts';

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
    // The button is gone; the focus is in the list and not lost with it.
    expect(document.activeElement).toBe(view.querySelector('[data-note-id]'));
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
    expect(view.querySelector('.foot p')!.textContent).toBe('⟦not-done⟧ ⟦failure-unreachable⟧');
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
