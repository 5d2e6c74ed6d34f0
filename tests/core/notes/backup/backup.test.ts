import { describe, expect, it } from 'vitest';
import { backupName } from '../../../../core/notes/backup/backup-name.ts';
import { type BackupState, isReminderDue } from '../../../../core/notes/backup/backup-reminder.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const due = (state: Partial<BackupState>, now = NOW) => isReminderDue({ hasSync: false, ...state }, now);

describe('the reminder of a backup', () => {
  it('comes a week after the first note', () => {
    expect(due({ firstNote: NOW - 7 * DAY })).toBe(true);
    expect(due({ firstNote: NOW - 7 * DAY + 1 })).toBe(false);
  });

  it('comes a week after the last backup, if something was written since', () => {
    const state = { firstNote: 0, lastBackup: NOW - 8 * DAY };
    expect(due({ ...state, lastNoteChange: NOW - 7.5 * DAY })).toBe(true);
    expect(due({ ...state, lastNoteChange: NOW - 8 * DAY })).toBe(false);
    expect(due({ ...state, lastBackup: NOW - 6 * DAY, lastNoteChange: NOW })).toBe(false);
  });

  it('comes weekly', () => {
    expect(due({ firstNote: 0, lastReminder: NOW - 6 * DAY })).toBe(false);
    expect(due({ firstNote: 0, lastReminder: NOW - 7 * DAY })).toBe(true);
  });

  it('does not come where there are no notes, or a sync', () => {
    expect(due({})).toBe(false);
    expect(due({ firstNote: 0, hasSync: true })).toBe(false);
  });

  it('comes although the clock was put back ten years', () => {
    const later = NOW + 3650 * DAY;
    expect(due({ firstNote: later, lastNoteChange: later, lastBackup: later, lastReminder: later })).toBe(
      true,
    );
  });
});

it('a backup is named for the day that it is where the reader is', () => {
  expect(backupName(Date.UTC(2025, 5, 8, 20), 480)).toBe('meipi-notes-2025-06-09.json');
});
