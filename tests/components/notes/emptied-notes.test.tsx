// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { EmptiedNotes } from '../../../components/notes/emptied-notes.tsx';
import { press } from '../operate.ts';
import { show, t } from '../show.ts';

it('that the browser has begun the notes anew is said, until the reader knows', async () => {
  const onKnown = vi.fn();
  const view = show(<EmptiedNotes time={Date.UTC(2025, 5, 9, 12)} onKnown={onKnown} t={t} />);
  expect(view.textContent).toMatch(/⟦notes-emptied⟧ 2025-06-\d\d/);
  await press(view.querySelector<HTMLElement>('[data-action="emptied-known"]')!);
  expect(onKnown).toHaveBeenCalledOnce();
});
