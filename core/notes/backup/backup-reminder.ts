const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What is known of the reader's notes and of where else they are; moments are milliseconds since 1970. */
export interface BackupState {
  /** When all notes were last exported as our own file, by the reader or automatically. */
  readonly lastBackup?: number;
  /** When the oldest note was made; none where there is no note. */
  readonly firstNote?: number;
  readonly lastNoteChange?: number;
  /** When the reader was last reminded. */
  readonly lastReminder?: number;
  /** The notes are elsewhere too. */
  readonly hasSync: boolean;
}

/**
 * Whether it is time to remind the reader of a backup: something is in none, and a week has gone since the last one, or
 * since the first note, and since the last reminder. What lies in the future was dated by a clock that was put back since,
 * and is no reason to be silent for years.
 */
export function isReminderDue(state: BackupState, now: number): boolean {
  const { firstNote, lastNoteChange, lastReminder, hasSync } = state;
  if (hasSync || firstNote === undefined) return false;
  const past = (time: number | undefined) => (time !== undefined && time <= now ? time : undefined);
  const lastBackup = past(state.lastBackup);
  if (lastBackup !== undefined && (lastNoteChange ?? firstNote) <= lastBackup) return false;
  const since = lastBackup ?? past(firstNote) ?? 0;
  return now - Math.max(since, past(lastReminder) ?? 0) >= WEEK;
}
