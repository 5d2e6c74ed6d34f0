/** How often a backup is made by itself. */
export const RHYTHMS = ['daily', 'weekly'] as const;

export type Rhythm = (typeof RHYTHMS)[number];

/** A file with all notes as they were at a moment, milliseconds since 1970. */
export interface BackupFile {
  readonly at: number;
  /** Notes in it, those in the trash among them. */
  readonly count: number;
  /** SHA-256 of what the file says of notes, which does not change with the day. */
  readonly digest: string;
}

/** A file that the browser was asked to save. */
export interface BackupUnderWay extends BackupFile {
  /** The browser's number of the download; Firefox counts anew with each start. */
  readonly download: number;
  /** Of the file, without its folder and its ending: where one of that name is there, the browser adds a number. */
  readonly stem: string;
  /** Bytes. */
  readonly size: number;
}

/** How it stands with the automatic backup. */
export interface AutomaticBackup {
  /** Left out where it is off. */
  readonly rhythm?: Rhythm;
  /** The last file that is in the downloads folder whole. */
  readonly last?: BackupFile;
  /** When it was last seen that the notes are as they are in that file. */
  readonly looked?: number;
  readonly underWay?: BackupUnderWay;
  /** Why there was none when it was last tried; gone with the next that succeeds. */
  readonly failed?: { readonly at: number; readonly code: string };
}

const HOUR = 60 * 60 * 1000;
const PERIODS: Record<Rhythm, number> = { daily: 24 * HOUR, weekly: 7 * 24 * HOUR };

/** After a failure it is tried again so much later: browsers show each download that fails. */
const RETRY = 6 * HOUR;

/** What the browser does not save within that time it will not save. */
const LONGEST = HOUR;

/** How long a reminder that was put off is not said again. */
const SILENCE = 24 * HOUR;

/**
 * Whether it is time to look whether there is something to back up. What lies in the future was dated by a clock that was put
 * back since: it counts for nothing, so that a clock that was ten years ahead for a day costs one file, and no silence.
 */
export function isBackupDue(
  { rhythm, last, looked, underWay, failed }: AutomaticBackup,
  now: number,
): boolean {
  if (rhythm === undefined || underWay) return false;
  const past = (time: number | undefined) => (time !== undefined && time <= now ? time : 0);
  if (past(failed?.at) > 0) return now - past(failed?.at) >= RETRY;
  return now - Math.max(past(last?.at), past(looked)) >= PERIODS[rhythm];
}

/** Whether the browser has had all the time that a file takes. */
export function isOverdue({ at }: BackupUnderWay, now: number): boolean {
  return Math.abs(now - at) > LONGEST;
}

/** Of which moment the notes are elsewhere for certain. */
export function backedUpAt({ last, looked }: AutomaticBackup): number | undefined {
  return last && Math.max(last.at, looked ?? 0);
}

/** Whether a failure is said. @param lastReminder when the reader last put a reminder off. */
export function isTroubleSaid(
  { failed }: AutomaticBackup,
  lastReminder: number | undefined,
  now: number,
): boolean {
  if (!failed) return false;
  const isPutOff = lastReminder !== undefined && lastReminder <= now && now - lastReminder < SILENCE;
  return !isPutOff;
}
