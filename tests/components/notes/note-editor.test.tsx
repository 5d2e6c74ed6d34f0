// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, EMPTY_DRAFT, type NoteDraft } from '../../../components/notes/note-draft.ts';
import { NoteEditor } from '../../../components/notes/note-editor.tsx';
import type { SaveChanges } from '../../../components/notes/use-autosave.ts';
import type { Note } from '../../../core/notes/note.ts';
import { failure, success } from '../../../core/result.ts';
import { plainNote } from '../../core/notes/plain-notes.ts';
import { buttonOf, choose, press, pressKey, type } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const NOTE = plainNote('a', '旧', { tags: ['养老'] });
const onSave = vi.fn<SaveChanges>();
const onClose = vi.fn();
const onLeft = vi.fn();

interface Said {
  readonly note?: Note;
  readonly unsaved?: NoteDraft;
  readonly refusal?: string;
  readonly isPrivate?: boolean;
}

function element({ note, unsaved, refusal, isPrivate = false }: Said) {
  return (
    <NoteEditor
      id="a"
      start={{ stored: note ? draftOf(note) : EMPTY_DRAFT, note }}
      unsaved={unsaved}
      isPrivate={isPrivate}
      knownTags={['养老', '申论']}
      refusal={refusal}
      {...{ onSave, onLeft, onClose, t }}
    />
  );
}

async function editorOf(said: Said = {}): Promise<HTMLElement> {
  let view!: HTMLElement;
  await act(() => {
    view = show(element(said));
  });
  return view;
}

function fieldOf(view: Element): HTMLTextAreaElement {
  return view.querySelector('[name="note-text"]')!;
}

async function write(view: Element, words: string): Promise<void> {
  await type(fieldOf(view) as unknown as HTMLInputElement, words);
}

async function rest(): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.resetAllMocks();
  onSave.mockImplementation(async (_, { text }, note) =>
    success({ ...plainNote('a', text), changed: (note?.changed ?? NOTE.changed) + 1 }),
  );
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the form of a note', () => {
  it('has the focus in its text, and the words it was written with', async () => {
    const view = await editorOf({ note: NOTE });
    expect(document.activeElement).toBe(fieldOf(view));
    expect(fieldOf(view).value).toBe('旧');
    expect(wordsOfItsOwn(view, '养老', '申论', '#').replace(/[●▲■◆★○]/gu, '')).toBe('');
  });

  it('saves once when the writer rests, and says when that was', async () => {
    const view = await editorOf({ note: NOTE });
    await write(view, '新');
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦note-waiting⟧');
    await write(view, '新的');
    expect(onSave).not.toHaveBeenCalled();
    await rest();
    expect(onSave.mock.calls).toEqual([[{ text: '新的' }, { ...draftOf(NOTE), text: '新的' }, NOTE]]);
    expect(view.querySelector('[role="status"]')!.textContent).toMatch(/note-saved time=\d\d:\d\d/);
    await rest();
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the button', async (view: HTMLElement) => press(buttonOf(view, 'save-note'))],
    [
      'leaving the field',
      async (view: HTMLElement) =>
        act(() => void fieldOf(view).dispatchEvent(new FocusEvent('focusout', { bubbles: true }))),
    ],
    [
      'a page that is hidden',
      async () => act(() => void document.dispatchEvent(new Event('visibilitychange'))),
    ],
    ['a panel that is closed', async () => act(() => void window.dispatchEvent(new Event('pagehide')))],
    ['another view', async (view: HTMLElement) => act(() => render(<p />, view))],
  ])('saves at once by %s', async (_, end) => {
    const view = await editorOf({ note: NOTE });
    await write(view, '新');
    await end(view);
    expect(onSave.mock.calls.map(([changes]) => changes)).toEqual([{ text: '新' }]);
  });

  it('saves what was typed while another save ran, by a writer who saw that save', async () => {
    let answer!: () => void;
    onSave.mockImplementationOnce(
      (_, { text }) =>
        new Promise(resolve => {
          answer = () => resolve(success({ ...plainNote('a', text), changed: NOTE.changed + 7 }));
        }),
    );
    const view = await editorOf({ note: NOTE });
    await write(view, '一');
    await rest();
    await write(view, '一二');
    await rest();
    expect(onSave).toHaveBeenCalledTimes(1);
    await act(async () => answer());
    await rest();
    expect(onSave.mock.calls.map(([changes, , seen]) => [changes, seen!.changed])).toEqual([
      [{ text: '一' }, NOTE.changed],
      [{ text: '一二' }, NOTE.changed + 7],
    ]);
    expect(fieldOf(view).value).toBe('一二');
  });

  it('keeps what could not be saved, says why, and tries again', async () => {
    onSave.mockResolvedValueOnce(failure('storage-full'));
    const view = await editorOf({ note: NOTE });
    await write(view, '新');
    await rest();
    expect(view.querySelector('[role="alert"]')!.textContent).toContain('⟦failure-storage-full⟧');
    expect(fieldOf(view).value).toBe('新');
    await press(buttonOf(view, 'retry-save'));
    expect(onSave).toHaveBeenCalledTimes(2);
    expect(view.querySelector('[role="alert"]')).toBeNull();
  });

  it('comes back with what could not be saved', async () => {
    const view = await editorOf({ note: NOTE, unsaved: { ...draftOf(NOTE), text: '没存上的' } });
    expect(fieldOf(view).value).toBe('没存上的');
    await press(buttonOf(view, 'save-note'));
    expect(onSave.mock.calls.map(([changes]) => changes)).toEqual([{ text: '没存上的' }]);
  });

  it('makes no note of nothing, unless that is wanted', async () => {
    const view = await editorOf();
    await press(view.querySelector<HTMLElement>('input[value="green"]')!);
    await rest();
    await act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(onSave).not.toHaveBeenCalled();
    await press(buttonOf(view, 'save-note'));
    expect(onSave.mock.calls.map(([changes]) => changes)).toEqual([{ ...EMPTY_DRAFT, colour: 'green' }]);
  });

  it('saves colour, type and tags; a tag ends with Enter, a comma or the field', async () => {
    const view = await editorOf({ note: NOTE });
    await press(view.querySelector<HTMLElement>('input[value="violet"]')!);
    await choose(view.querySelector('select')!, 'data');
    const tag = view.querySelector<HTMLInputElement>('[name="note-tag"]')!;
    await type(tag, '#申论');
    await pressKey(tag, 'Enter');
    await type(tag, '教育，');
    await press(view.querySelector<HTMLElement>('[aria-label="⟦remove-tag tag=养老⟧"]')!);
    await rest();
    const saved = Object.assign({}, ...onSave.mock.calls.map(([changes]) => changes));
    expect(saved).toEqual({ colour: 'violet', type: 'data', tags: ['申论', '教育'] });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('takes in what another window wrote, but never over words that are not stored', async () => {
    const news = { ...plainNote('a', '别处'), changed: NOTE.changed + 5 };
    const view = await editorOf({ note: NOTE });
    await act(() => render(element({ note: news }), view));
    expect(fieldOf(view).value).toBe('别处');
    await write(view, '正在写');
    await act(() => render(element({ note: { ...news, changed: news.changed + 5 } }), view));
    expect(fieldOf(view).value).toBe('正在写');
    await rest();
    expect(onSave.mock.calls[0]![2]).toBe(news);
  });

  it('is not set back by a list that was asked for before the last save', async () => {
    const view = await editorOf({ note: NOTE });
    await write(view, '新');
    await rest();
    await act(() => render(element({ note: { ...NOTE } }), view));
    expect(fieldOf(view).value).toBe('新');
  });

  it('is closed by Escape, and by Ctrl with Enter, which saves', async () => {
    const view = await editorOf({ note: NOTE });
    await pressKey(fieldOf(view), 'Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
    await write(view, '新');
    await act(() => {
      fieldOf(view).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
      );
    });
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('saves in a private window only when that is wanted', async () => {
    const view = await editorOf({ note: NOTE, isPrivate: true });
    expect(view.textContent).toContain('⟦private-window⟧');
    await write(view, '新');
    await rest();
    await act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(onSave).not.toHaveBeenCalled();
    await press(buttonOf(view, 'save-note'));
    expect(onSave.mock.calls.map(([changes]) => changes)).toEqual([{ text: '新' }]);
    await write(view, '新的');
    await act(() => render(<p />, view));
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(onLeft.mock.calls.map(([{ text }]) => text)).toEqual(['新的']);
  });

  it('says before anything is written that nothing can be stored', async () => {
    const view = await editorOf({ refusal: 'storage-refused' });
    expect(view.querySelector('[role="alert"]')!.textContent).toContain('⟦failure-storage-refused⟧');
    const fields = [...view.querySelectorAll<HTMLInputElement>('textarea, select, [name="note-tag"]')];
    expect(fields.every(({ disabled }) => disabled)).toBe(true);
  });
});
