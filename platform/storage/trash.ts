import { purgeNote } from '../../core/notes/purge-note.ts';
import type { Result } from '../../core/result.ts';
import type { Database, TrashClockRow } from './database.ts';
import { type NoteRow, noteRow } from './note-row.ts';
import { whenOpen } from './opened.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a note lies in the trash. */
const KEPT = 30 * DAY;

/** How much may pass at most between two looks, whatever the clock says. */
const LONGEST_STEP = 7 * DAY;

/**
 * The trash. How long a note lies there is told by a clock of its own, that goes as the browser's does but neither back nor
 * more than a week between two looks: a clock that is set ahead ten years, and back, costs a note at most one of its four
 * weeks, and whoever opens the browser once a week has it as it is said.
 */
export interface Trash {
  /** Purges what has lain there for thirty days; does nothing where it was looked at within the hour. Answers how many. */
  sweep(now: number): Promise<Result<number>>;
  /** Purges these, if they lie in the trash, or all that lie there; by the reader's word alone. Answers how many. */
  purge(ids?: readonly string[]): Promise<Result<number>>;
}

export function createTrash(database: Database, mintMark: () => string): Trash {
  const { notes, trashClock } = database;
  const inTrash = () => notes.orderBy('[trashOrder+id]').toArray();
  const purgeRows = async (rows: readonly NoteRow[]) => {
    await notes.bulkPut(rows.map(row => noteRow(purgeNote(row.record), row, mintMark())));
    return rows.length;
  };
  return {
    sweep: now =>
      whenOpen(database, async () => {
        const before = await trashClock.get('trash');
        if (before && now >= before.last && now - before.last < HOUR) return 0;
        return database.transaction('rw', notes, trashClock, async () => {
          const clock = advanced(await trashClock.get('trash'), now);
          await trashClock.put(clock);
          const rows = await inTrash();
          const fresh = rows.filter(({ trashedAt }) => trashedAt === undefined);
          await notes.bulkPut(fresh.map(row => ({ ...row, trashedAt: clock.lived })));
          return purgeRows(rows.filter(({ trashedAt = clock.lived }) => clock.lived - trashedAt >= KEPT));
        });
      }),
    purge: ids =>
      whenOpen(database, () =>
        database.transaction('rw', notes, async () => {
          const rows = await inTrash();
          return purgeRows(ids ? rows.filter(({ id }) => ids.includes(id)) : rows);
        }),
      ),
  };
}

function advanced(before: TrashClockRow | undefined, now: number): TrashClockRow {
  const passed = before ? Math.min(Math.max(0, now - before.last), LONGEST_STEP) : 0;
  return { id: 'trash', lived: (before?.lived ?? 0) + passed, last: now };
}
