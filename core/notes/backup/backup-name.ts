import { isoDay } from '../iso-time.ts';

/** The name of a file with all notes, by the day: `meipi-notes-2025-06-09.json`. @param offset minutes by which the reader's clock is ahead of UTC. */
export function backupName(now: number, offset: number): string {
  return `${backupStem(now, offset)}.json`;
}

/** The same without its ending. */
export function backupStem(now: number, offset: number): string {
  return `meipi-notes-${isoDay(now, offset)}`;
}
