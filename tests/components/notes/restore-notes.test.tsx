// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { RestoreNotes, type RestorePreview } from '../../../components/notes/restore-notes.tsx';
import { WaitingNotes } from '../../../components/notes/waiting-notes.tsx';
import { failure, type Result, success } from '../../../core/result.ts';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const settle = () => act(() => new Promise<void>(drawn => setTimeout(drawn)));

async function chosen(given: {
  isAllRead?: boolean;
  preview?: Partial<RestorePreview>;
  outcome?: Result<number>;
  unreadable?: string;
}) {
  const restore = vi.fn(async () => given.outcome ?? success(5));
  const counts = { inFile: 3, unreadable: 0, salvaged: 4, all: 5 };
  const preview: RestorePreview = { name: 'b.json', ...counts, restore, ...given.preview };
  const onRead = async () => (given.unreadable ? failure(given.unreadable) : success(preview));
  const view = show(<RestoreNotes isAllRead={given.isAllRead ?? true} onRead={onRead} t={t} />);
  const field = view.querySelector<HTMLInputElement>('[name="restore-file"]')!;
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'b.json')], configurable: true });
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  await settle();
  const button = (action: string) =>
    view.querySelector<HTMLButtonElement>(`[data-action="${action}"]`) ?? undefined;
  const said = () => view.querySelector('[role="status"]')!.textContent;
  return { view, restore, button, said };
}

describe('restoring from a file', () => {
  it('says what is in the file, what is still in the store and what will happen, before anything does', async () => {
    const { view, restore } = await chosen({ preview: { unreadable: 2 } });
    const question = view.querySelector('[role="alertdialog"]')!;
    for (const words of [
      '⟦restore-in-file count=3⟧',
      '⟦import-unreadable count=2⟧',
      '⟦restore-salvaged count=4⟧',
      '⟦restore-all count=5⟧',
      '⟦restore-what⟧',
      '⟦restore-safe⟧',
    ])
      expect(question.textContent).toContain(words);
    expect(restore).not.toHaveBeenCalled();
    expect(document.activeElement!.getAttribute('data-action')).toBe('cancel-restore');
    expect(wordsOfItsOwn(view, 'b.json')).toBe('');
  });

  it('is done once it is confirmed, and says how many there are', async () => {
    const { button, restore, said, view } = await chosen({});
    await press(button('confirm-restore')!);
    await settle();
    await settle();
    expect(restore).toHaveBeenCalledOnce();
    expect(said()).toBe('⟦restored count=5⟧');
    expect(view.querySelector('[role="alertdialog"]')).toBeNull();
  });

  it('is not done where the reader thinks better of it', async () => {
    const { button, restore, view } = await chosen({});
    await press(button('cancel-restore')!);
    expect(restore).not.toHaveBeenCalled();
    expect(view.querySelector('[role="alertdialog"]')).toBeNull();
  });

  it('needs the reader to say that they know what is lost, where not all could be read', async () => {
    const { button, view } = await chosen({ isAllRead: false });
    expect(button('confirm-restore')!.disabled).toBe(true);
    const loss = view.querySelector<HTMLInputElement>('[name="restore-loss"]')!;
    await act(() => loss.click());
    expect(button('confirm-restore')!.disabled).toBe(false);
    expect((await chosen({})).view.querySelector('[name="restore-loss"]')).toBeNull();
  });

  it('is not done for nothing, nor with a file that cannot be read; a failure is said', async () => {
    expect((await chosen({ preview: { all: 0 } })).button('confirm-restore')!.disabled).toBe(true);
    const broken = await chosen({ unreadable: 'notes-file-broken' });
    expect(broken.said()).toBe('⟦restore-refused⟧ ⟦failure-notes-file-broken⟧');
    const full = await chosen({ outcome: failure('storage-full') });
    await press(full.button('confirm-restore')!);
    await settle();
    await settle();
    expect(full.said()).toBe('⟦restore-refused⟧ ⟦failure-storage-full⟧');
  });
});

it('notes that wait to be put back are told of, with the way to try again', async () => {
  const onAgain = vi.fn();
  const view = show(<WaitingNotes waiting={{ records: 3, code: 'storage-full', onAgain }} t={t} />);
  expect(view.textContent).toContain('⟦restore-waiting count=3⟧ ⟦failure-storage-full⟧');
  await press(view.querySelector<HTMLElement>('[data-action="finish-restore"]')!);
  expect(onAgain).toHaveBeenCalledOnce();
});
