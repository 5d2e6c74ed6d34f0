// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ImportPreview, NoteDesk } from '../../../components/notes/desk.ts';
import { ImportNotes } from '../../../components/notes/import-notes.tsx';
import { failure, success } from '../../../core/result.ts';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';
import { INJECTIONS } from './injections.ts';

const take = vi.fn<ImportPreview['take']>();
const PREVIEW: ImportPreview = {
  name: 'notes.json',
  fresh: 2,
  joined: 1,
  known: 3,
  unreadable: [{ at: 5, code: 'note-too-long' }],
  take,
};

async function importing(onRead: NoteDesk['readImport']): Promise<HTMLElement> {
  let view!: HTMLElement;
  await act(() => {
    view = show(<ImportNotes isDisabled={false} onRead={onRead} t={t} />);
  });
  const field = view.querySelector<HTMLInputElement>('[name="import-file"]')!;
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'notes.json')] });
  await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
  return view;
}

const button = (view: Element, name: string) => view.querySelector<HTMLElement>(`[data-action="${name}"]`)!;
const said = (view: Element) => view.querySelector('[role="status"]')!.textContent;

describe('the import of notes', () => {
  it('says what a file would bring before anything is written', async () => {
    const view = await importing(async () => success(PREVIEW));
    expect(document.activeElement).toBe(view.querySelector('.preview'));
    expect([...view.querySelectorAll('.preview li')].map(({ textContent }) => textContent)).toEqual([
      '⟦import-fresh count=2⟧',
      '⟦import-joined count=1⟧',
      '⟦import-known count=3⟧',
      '⟦import-unreadable count=1⟧',
      '⟦import-entry at=5⟧ ⟦failure-note-too-long⟧',
    ]);
    expect(take).not.toHaveBeenCalled();
    expect(wordsOfItsOwn(view, 'notes.json')).toBe('');
  });

  it('writes when that is wanted, and says how many', async () => {
    take.mockResolvedValue(success(3));
    const view = await importing(async () => success(PREVIEW));
    await press(button(view, 'confirm-import'));
    expect(said(view)).toBe('⟦import-taken count=3⟧');
    expect(view.querySelector('.preview')).toBeNull();
  });

  it('shows how far it is, and stops when that is wanted', async () => {
    let signal!: AbortSignal;
    const view = await importing(
      (_, lifetime, progress) =>
        new Promise(() => {
          signal = lifetime;
          progress(40, 100);
        }),
    );
    const bar = view.querySelector('progress')!;
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['40', '100']);
    await press(button(view, 'cancel-import'));
    expect(signal.aborted).toBe(true);
    expect(view.querySelector('progress')).toBeNull();
    expect(said(view)).toBe('');
  });

  it('says why a file brings nothing', async () => {
    const view = await importing(async () => failure('not-notes'));
    expect(said(view)).toBe('⟦import-refused⟧ ⟦failure-not-notes⟧');
  });

  it.each(INJECTIONS)('shows a file of the name %s as words', async name => {
    const view = await importing(async () => success({ ...PREVIEW, name }));
    expect(view.querySelector('.preview b')!.textContent).toBe(name);
    expect(view.querySelector('.preview b')!.children.length).toBe(0);
  });
});
