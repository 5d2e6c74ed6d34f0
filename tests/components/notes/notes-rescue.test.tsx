// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { NotesRescue, type Rescued } from '../../../components/notes/notes-rescue.tsx';
import { failure, type Result, success } from '../../../core/result.ts';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const file = (name: string) => ({ name, type: 'application/json', content: '{}' });

const readFile = vi.fn();

async function rescued(outcome: Result<Rescued>): Promise<Element> {
  const rescue = vi.fn(async () => outcome);
  const view = show(
    <NotesRescue code="storage-damaged" rescue={{ rescue, readFile }} onRetry={vi.fn()} t={t} />,
  );
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

it('a file may be restored once what can be read was offered, or where nothing can', async () => {
  const rescue = vi.fn();
  const before = show(
    <NotesRescue code="storage-damaged" rescue={{ rescue, readFile }} onRetry={vi.fn()} t={t} />,
  );
  expect(before.textContent).toContain('⟦restore-after-rescue⟧');
  expect(before.querySelector('[data-action="restore-from-file"]')).toBeNull();
  const after = await rescued(failure('storage-damaged'));
  expect(after.querySelector('[data-action="restore-from-file"]')).not.toBeNull();
});

it.each([
  ['storage-newer', 'help-newer'],
  ['storage-full', 'help-full'],
  ['storage-blocked', 'help-blocked'],
  ['storage-refused', 'help-refused'],
  ['unreachable', 'help-other'],
])('where the notes are there and %s, what helps is said, and nothing is restored', async (code, help) => {
  const rescue = vi.fn(async () => failure('storage-empty'));
  const view = show(<NotesRescue code={code} rescue={{ rescue, readFile }} onRetry={vi.fn()} t={t} />);
  expect(view.querySelector('.help')!.textContent).toBe(`⟦${help}⟧`);
  await press(view.querySelector<HTMLElement>('[data-action="rescue"]')!);
  await act(() => new Promise<void>(drawn => setTimeout(drawn)));
  expect(view.textContent).not.toContain('⟦restore');
});

it('is tried again', async () => {
  const onRetry = vi.fn();
  const rescue = vi.fn();
  const view = show(
    <NotesRescue code="storage-full" rescue={{ rescue, readFile }} onRetry={onRetry} t={t} />,
  );
  await press(view.querySelector<HTMLElement>('[data-action="retry"]')!);
  expect(onRetry).toHaveBeenCalledOnce();
});
