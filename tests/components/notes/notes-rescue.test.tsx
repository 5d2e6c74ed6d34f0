// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { NotesRescue, type Rescued } from '../../../components/notes/notes-rescue.tsx';
import { failure, type Result, success } from '../../../core/result.ts';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const file = (name: string) => ({ name, type: 'application/json', content: '{}' });

async function rescued(outcome: Result<Rescued>): Promise<Element> {
  const rescue = vi.fn(async () => outcome);
  const view = show(<NotesRescue code="storage-damaged" rescue={rescue} onRetry={vi.fn()} t={t} />);
  expect(view.textContent).toContain('⟦notes-failed⟧ ⟦failure-storage-damaged⟧');
  expect(rescue).not.toHaveBeenCalled();
  await press(view.querySelector<HTMLElement>('[data-action="rescue"]')!);
  await act(() => new Promise<void>(drawn => setTimeout(drawn)));
  await act(() => new Promise<void>(drawn => setTimeout(drawn)));
  return view;
}

it('notes that cannot be had are taken out as far as they can be read, to be imported and whole', async () => {
  const value = { notes: file('n.json'), count: 3, all: file('a.json'), isIncomplete: true };
  const view = await rescued(success(value));
  expect(view.textContent).toContain('⟦rescued-in-part count=3⟧');
  const links = [...view.querySelectorAll('a')].map(({ download }) => download);
  expect(links).toEqual(['n.json', 'a.json']);
  expect(wordsOfItsOwn(view).trim()).toBe('');
});

it('says why where nothing can be read', async () => {
  const view = await rescued(failure('storage-empty'));
  expect(view.textContent).toContain('⟦failure-storage-empty⟧');
  expect(view.querySelector('a')).toBeNull();
});

it('is tried again', async () => {
  const onRetry = vi.fn();
  const view = show(<NotesRescue code="storage-full" rescue={vi.fn()} onRetry={onRetry} t={t} />);
  await press(view.querySelector<HTMLElement>('[data-action="retry"]')!);
  expect(onRetry).toHaveBeenCalledOnce();
});
