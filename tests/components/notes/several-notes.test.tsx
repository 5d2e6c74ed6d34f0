// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { NEW_NOTE } from '../../../core/panel-place.ts';
import { failure, success } from '../../../core/result.ts';
import { ON_PAGE, plainNote } from '../../core/notes/plain-notes.ts';
import { type } from '../operate.ts';
import { A, action, B, CLAUSE, idsIn, Panel, press, shelfButton, TWO, viewOf } from './notes-panel.tsx';
import { smallDesk, smallShelf } from './small-desk.ts';

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
    desk.tag.mockResolvedValueOnce(success([B.id]));
    await press(action(view, 'tag-selected'));
    await press(action(view, 'undo'));
    expect(desk.tag.mock.calls).toEqual([
      [[A.id, TWO.id, B.id], '养老', true],
      [[B.id], '养老', false],
    ]);
  });

  it('are what is exported while they are selected, else all', async () => {
    const file = success({ name: 'notes.json', content: '[]', type: 'application/json' });
    const desk = smallDesk();
    desk.exportAs.mockResolvedValue(file);
    const view = await viewOf({ desk });
    const exported = () => desk.exportAs.mock.calls.map(([format, notes]) => [format, notes?.length]);
    await press(action(view, 'export-json'));
    await press(action(view, 'select-notes'));
    await press(view.querySelector<HTMLElement>('.note input[type="checkbox"]')!);
    await press(action(view, 'export-csv'));
    expect(exported()).toEqual([
      ['json', undefined],
      ['csv', 1],
    ]);
    expect(action(view, 'exported-file').getAttribute('download')).toBe('notes.json');
  });
});

describe('the dossier of a clause', () => {
  it('says that there is no note on it, and no longer once one is begun', async () => {
    const view = await viewOf({ shelf: smallShelf([]), place: { clause: CLAUSE } });
    expect(view.querySelector('.count')!.textContent).toContain('⟦none-on-clause⟧');
    await press(action(view, 'new-note'));
    expect(view.querySelector('[name="note-text"]')).not.toBeNull();
    expect(view.querySelector('.count')!.textContent).toBe('');
  });

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

describe('a note that is written', () => {
  it('stays where it is in the list, whatever is saved, until the form is closed', async () => {
    let shelf = smallShelf([A, B]);
    const place = { group: 'date', open: A.id } as const;
    const view = await viewOf({ shelf, place });
    expect(idsIn(view)).toEqual(['b', 'a']);
    shelf = smallShelf([{ ...A, texts: [{ ...A.texts[0]!, value: '改过' }], changed: B.changed + 9 }, B]);
    await act(() => render(<Panel shelf={shelf} place={place} />, view));
    expect(idsIn(view)).toEqual(['b', 'a']);
    expect(view.querySelector<HTMLTextAreaElement>('[name="note-text"]')!.value).toBe('改过');
    await press(action(view, 'close-note'));
    expect(idsIn(view)).toEqual(['a', 'b']);
  });
});
