// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BackupSection, type KnownBackup } from '../../../components/options/backup-section.tsx';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

function section(backup: KnownBackup | undefined, refused?: string) {
  const done = { onSet: vi.fn(), onNow: vi.fn() };
  const view = show(<BackupSection backup={backup} refused={refused} {...done} t={t} />);
  return {
    ...{ view, done },
    turn: view.querySelector<HTMLInputElement>('[name="automatic-backup"]')!,
    now: view.querySelector<HTMLButtonElement>('[data-action="back-up-now"]')!,
    said: view.querySelector('[role="status"]')!.textContent!,
  };
}

const OFF: KnownBackup = { isUnderWay: false };

describe('the automatic backup in the settings', () => {
  it('is off at first, says so, and is switched on within the click', () => {
    const { turn, done, view, said } = section(OFF);
    expect([turn.checked, said]).toEqual([false, '⟦backup-none⟧']);
    expect(view.querySelector('[name="backup-rhythm"]')).toBeNull();
    turn.click();
    expect(done.onSet.mock.calls).toEqual([['weekly']]);
    expect(wordsOfItsOwn(view)).toBe('');
  });

  it('is switched off, or to another rhythm', () => {
    const { turn, done, view } = section({ ...OFF, rhythm: 'weekly' });
    expect(turn.checked).toBe(true);
    view.querySelector<HTMLInputElement>('[name="backup-rhythm"][value="daily"]')!.click();
    turn.click();
    expect(done.onSet.mock.calls).toEqual([['daily'], [undefined]]);
  });

  it('is made at once when asked, not twice at a time, nor before it is known how it stands', async () => {
    const { now, done } = section(OFF);
    await press(now);
    expect(done.onNow).toHaveBeenCalledOnce();
    const busy = section({ ...OFF, isUnderWay: true });
    expect([busy.now.disabled, busy.said]).toEqual([true, '⟦backup-under-way⟧⟦backup-none⟧']);
    const unknown = section(undefined);
    expect([unknown.now.disabled, unknown.turn.disabled]).toEqual([true, true]);
  });

  it('says when the last was made, of how many notes, and that nothing has changed since', () => {
    const at = Date.UTC(2025, 5, 9, 12);
    const { said, view } = section({ ...OFF, rhythm: 'daily', last: { at, count: 3 }, looked: at });
    expect(said).toContain('⟦backup-last count=3⟧');
    expect(said).toContain('⟦backup-unchanged⟧');
    expect(view.querySelectorAll('time')).toHaveLength(2);
  });

  it('says why there was none, and that it is tried again while it is on', () => {
    const failed = { at: 0, code: 'backup-disk-full' };
    expect(section({ ...OFF, rhythm: 'daily', failed }).said).toContain(
      '⟦backup-failed⟧ ⟦failure-backup-disk-full⟧ ⟦backup-again⟧',
    );
    expect(section({ ...OFF, failed }).said).not.toContain('again');
    expect(section(OFF, 'permission-refused').said).toContain('⟦failure-permission-refused⟧');
  });
});
