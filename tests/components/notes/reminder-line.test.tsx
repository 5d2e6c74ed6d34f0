// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ReminderLine } from '../../../components/notes/reminder-line.tsx';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

it('the reminder says how many notes no copy has, and is put off', async () => {
  const onLater = vi.fn();
  const view = show(<ReminderLine reminder={{ count: 3, onLater }} t={t} />);
  expect(view.textContent).toBe('⟦no-backup count=3⟧ ⟦remind-later⟧');
  await press(view.querySelector<HTMLElement>('[data-action="remind-later"]')!);
  expect(onLater).toHaveBeenCalledOnce();
});

it('the reminder says why the automatic backup was not made', () => {
  const reminder = { count: 3, trouble: 'backup-disk-full', onLater: vi.fn() };
  const view = show(<ReminderLine reminder={reminder} t={t} />);
  expect(view.textContent).toBe('⟦automatic-backup-trouble⟧ ⟦failure-backup-disk-full⟧ ⟦remind-tomorrow⟧');
  expect(wordsOfItsOwn(view)).toBe('');
});
