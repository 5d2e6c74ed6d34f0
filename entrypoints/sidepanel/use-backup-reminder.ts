import { useEffect, useState } from 'preact/hooks';
import type { Reminder } from '../../components/notes/reminder-line.tsx';
import { isReminderDue } from '../../core/notes/backup/backup-reminder.ts';
import type { Note } from '../../core/notes/note.ts';
import { type BackupTimes, keepBackupTimes, readBackupTimes } from '../../platform/storage/backup-times.ts';

/**
 * Says when it is time for a copy of the notes; and notes that one was made.
 *
 * @param hasSync whether they are on a server too; undefined before that is known.
 */
export function useBackupReminder(
  notes: ReadonlyMap<string, Note>,
  hasSync: boolean | undefined,
): readonly [Reminder | undefined, () => void] {
  const [times, setTimes] = useState<BackupTimes>();
  useEffect(() => {
    void readBackupTimes().then(setTimes);
  }, []);
  const note = (next: BackupTimes) => {
    setTimes({ ...times, ...next });
    void keepBackupTimes({ ...times, ...next });
  };
  const now = Date.now();
  const all = [...notes.values()];
  const first = all.reduce((before, { created }) => Math.min(before, created), Infinity);
  const isDue =
    times !== undefined &&
    hasSync !== undefined &&
    isReminderDue(
      {
        ...times,
        ...(all.length > 0 && {
          firstNote: first,
          lastNoteChange: all.reduce((last, { changed }) => Math.max(last, changed), 0),
        }),
        hasSync,
      },
      now,
    );
  const count = all.filter(({ changed }) => changed > (times?.lastBackup ?? 0)).length;
  const reminder = { count, onLater: () => note({ lastReminder: now }) };
  return [isDue ? reminder : undefined, () => note({ lastBackup: now })];
}
