import { useEffect, useState } from 'preact/hooks';
import type { Reminder } from '../../components/notes/reminder-line.tsx';
import { latestOf } from '../../core/latest.ts';
import { type AutomaticBackup, backedUpAt, isTroubleSaid } from '../../core/notes/backup/automatic-backup.ts';
import { isReminderDue } from '../../core/notes/backup/backup-reminder.ts';
import type { Note } from '../../core/notes/note.ts';
import { onBackupChanged } from '../../platform/messaging/backup-changed.ts';
import { readAutomaticBackup } from '../../platform/storage/automatic-backup.ts';
import { type BackupTimes, keepBackupTimes, readBackupTimes } from '../../platform/storage/backup-times.ts';

/**
 * Says when it is time for a copy of the notes, or that the automatic one failed; and notes that one was made.
 *
 * @param hasSync whether they are on a server too; undefined before that is known.
 */
export function useBackupReminder(
  notes: ReadonlyMap<string, Note>,
  hasSync: boolean | undefined,
): readonly [Reminder | undefined, () => void] {
  const [times, setTimes] = useState<BackupTimes>();
  const [automatic, setAutomatic] = useState<AutomaticBackup>({});
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(readAutomaticBackup, setAutomatic);
    onBackupChanged(refresh, lifetime.signal);
    refresh();
    void readBackupTimes().then(setTimes);
    return () => lifetime.abort();
  }, []);
  const note = (next: BackupTimes) => {
    setTimes({ ...times, ...next });
    void keepBackupTimes({ ...times, ...next });
  };
  const now = Date.now();
  const all = [...notes.values()];
  const first = all.reduce((before, { created }) => Math.min(before, created), Infinity);
  const lastBackup = latestPast([times?.lastBackup, backedUpAt(automatic)], now);
  const isDue =
    times !== undefined &&
    hasSync !== undefined &&
    isReminderDue(
      {
        ...times,
        ...(lastBackup !== undefined && { lastBackup }),
        ...(all.length > 0 && {
          firstNote: first,
          lastNoteChange: all.reduce((last, { changed }) => Math.max(last, changed), 0),
        }),
        hasSync,
      },
      now,
    );
  const hasTrouble = times !== undefined && isTroubleSaid(automatic, times.lastReminder, now);
  const count = all.filter(({ changed }) => changed > (lastBackup ?? 0)).length;
  const reminder = {
    count,
    ...(hasTrouble && automatic.failed && { trouble: automatic.failed.code }),
    onLater: () => note({ lastReminder: now }),
  };
  return [isDue || hasTrouble ? reminder : undefined, () => note({ lastBackup: now })];
}

/** What lies in the future was dated by another clock. */
function latestPast(times: readonly (number | undefined)[], now: number): number | undefined {
  const past = times.filter(time => time !== undefined && time <= now) as number[];
  return past.length > 0 ? Math.max(...past) : undefined;
}
