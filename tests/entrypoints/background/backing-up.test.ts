import { describe, expect, it, vi } from 'vitest';
import { takeAllSteps } from '../../../core/match/paced.ts';
import type { AutomaticBackup } from '../../../core/notes/backup/automatic-backup.ts';
import { readNotesFile } from '../../../core/notes/import/read-notes-file.ts';
import { purgeNote } from '../../../core/notes/purge-note.ts';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { failure, type Result, success } from '../../../core/result.ts';
import { createBackingUp } from '../../../entrypoints/background/backing-up.ts';
import { sha256 } from '../../../platform/sha-256.ts';
import { noteId, pen, smallRecord } from '../../core/notes/small-notes.ts';

const DAY = 86_400_000;
const START = Date.UTC(2025, 5, 9, 8);

/** A browser that saves what it is asked to, unless it is told otherwise. */
function desk(begin: AutomaticBackup = { rhythm: 'weekly' }) {
  const around = {
    kept: begin,
    records: [smallRecord()] as NoteRecord[],
    files: [] as { path: string; content: Blob }[],
    /** What becomes of the next download; undefined: it is saved whole. */
    fate: undefined as Result<number | null> | undefined,
    ending: '' as '' | '.gz',
    isAllowed: true,
    now: START,
    isRinging: undefined as boolean | undefined,
    cancelled: [] as number[],
    refused: undefined as Result<never> | undefined,
  };
  const changed = vi.fn();
  const backingUp = createBackingUp(
    {
      allRecords: async (most, behind = '') =>
        around.refused ?? success(around.records.filter(({ id }) => id > behind).slice(0, most)),
    },
    {
      read: async () => around.kept,
      keep: async backup => {
        around.kept = structuredClone(backup);
        return success(null);
      },
      isAllowed: async () => around.isAllowed,
      pack: async content => ({ content, ending: around.ending }),
      start: async (path, content) => success(around.files.push({ path, content })),
      look: async download => around.fate ?? success(around.files[download - 1]!.content.size),
      cancel: async download => void around.cancelled.push(download),
      digest: sha256,
      follow: async isOn => {
        around.isRinging = isOn;
      },
      now: () => around.now,
      offset: () => 480,
      changed,
    },
  );
  return { around, backingUp, changed };
}

const ORIGIN = {} as never;

describe('the automatic backup', () => {
  it('saves all records as a file that is read again as it was', async () => {
    const { around, backingUp } = desk();
    around.records = Array.from({ length: 1_001 }, (_, at) => ({ ...smallRecord(), id: noteId(at) }));
    await backingUp.check();
    expect(around.files.map(({ path }) => path)).toEqual(['meipi/meipi-notes-2025-06-09.json']);
    const text = await around.files[0]!.content.text();
    const read = takeAllSteps(readNotesFile(text, { now: START }));
    expect(read).toMatchObject({ ok: true, value: { records: around.records, unread: [] } });
    expect(around.kept).toMatchObject({ rhythm: 'weekly', last: { at: START, count: 1_001 } });
    expect(around.kept).not.toHaveProperty('underWay');
    expect(around.isRinging).toBe(true);
  });

  it('has what is left of purged notes in the file, and does not count it among the notes', async () => {
    const { around, backingUp } = desk();
    around.records = [smallRecord(), purgeNote({ ...smallRecord(), id: noteId(2) })];
    await backingUp.check();
    const read = takeAllSteps(readNotesFile(await around.files[0]!.content.text(), { now: START }));
    expect(read).toMatchObject({ ok: true, value: { records: around.records } });
    expect(around.kept).toMatchObject({ last: { count: 1 } });
  });

  it('says in its name that it is packed', async () => {
    const { around, backingUp } = desk();
    around.ending = '.gz';
    await backingUp.check();
    expect(around.files.map(({ path }) => path)).toEqual(['meipi/meipi-notes-2025-06-09.json.gz']);
  });

  it('makes no second file before its time, nor where nothing has changed', async () => {
    const { around, backingUp } = desk();
    await backingUp.check();
    around.now += 6 * DAY;
    around.records = [...around.records, { ...smallRecord({ text: '另一条' }, pen('b')), id: noteId(2) }];
    await backingUp.check();
    expect(around.files).toHaveLength(1);
    around.now += DAY;
    await backingUp.check();
    expect(around.files).toHaveLength(2);
    around.now += 7 * DAY;
    await backingUp.check();
    expect(around.files).toHaveLength(2);
    expect(around.kept).toMatchObject({ looked: around.now, last: { at: START + 7 * DAY } });
  });

  it('makes none of no notes, and one whenever it is asked for', async () => {
    const { around, backingUp } = desk();
    around.records = [];
    await backingUp.check();
    expect(around.files).toHaveLength(0);
    backingUp.handlers['back-up-now']({}, ORIGIN);
    await backingUp.downloadChanged();
    expect(around.files).toHaveLength(1);
  });

  it('does nothing while it is off', async () => {
    const { around, backingUp } = desk({});
    await backingUp.check();
    expect(around.files).toEqual([]);
    expect(around.isRinging).toBeUndefined();
  });

  it('is made again soon after the clock was put back', async () => {
    const { around, backingUp } = desk();
    around.now += 3_650 * DAY;
    await backingUp.check();
    around.now = START;
    around.records = [smallRecord({ text: '改过' })];
    await backingUp.check();
    expect(around.files).toHaveLength(2);
    expect(around.kept.last?.at).toBe(START);
  });
});

describe('a file counts', () => {
  it('once the browser has saved it, not before', async () => {
    const { around, backingUp } = desk();
    around.fate = success(null);
    await backingUp.check();
    expect(around.kept).toMatchObject({ underWay: { download: 1, count: 1 } });
    expect(around.kept).not.toHaveProperty('last');
    around.fate = undefined;
    await backingUp.downloadChanged();
    expect(around.kept).toMatchObject({ last: { at: START, count: 1 } });
  });

  it.each(['backup-disk-full', 'backup-not-written', 'backup-interrupted'])(
    'not where it was not saved (%s), which is kept until one is, and tried again',
    async code => {
      const { around, backingUp } = desk();
      around.fate = failure(code);
      await backingUp.check();
      expect(around.kept).toEqual({ rhythm: 'weekly', failed: { at: START, code } });
      around.fate = undefined;
      around.now += DAY;
      await backingUp.check();
      expect(around.kept).toMatchObject({ last: { at: START + DAY } });
      expect(around.kept).not.toHaveProperty('failed');
    },
  );

  it('not where it is shorter than it should be', async () => {
    const { around, backingUp } = desk();
    around.fate = success(10);
    await backingUp.check();
    expect(around.kept).toEqual({ rhythm: 'weekly', failed: { at: START, code: 'backup-interrupted' } });
  });

  it('not where it is never saved: that is given up', async () => {
    const { around, backingUp } = desk();
    around.fate = success(null);
    await backingUp.check();
    around.now += DAY;
    await backingUp.check();
    expect(around.cancelled).toEqual([1]);
    expect(around.kept.failed).toMatchObject({ code: 'backup-interrupted' });
  });

  it('not where the notes cannot be read, and that is said', async () => {
    const { around, backingUp } = desk();
    around.refused = failure('storage-damaged') as Result<never>;
    await backingUp.check();
    expect(around.kept.failed).toEqual({ at: START, code: 'storage-damaged' });
  });
});

describe('what the reader sets', () => {
  it('is kept, and the first file is made at once', async () => {
    const { around, backingUp } = desk({});
    expect(await backingUp.handlers['set-backup']({ rhythm: 'daily' }, ORIGIN)).toEqual(success(null));
    await backingUp.downloadChanged();
    expect(around.files).toHaveLength(1);
    expect([around.kept.rhythm, around.isRinging]).toEqual(['daily', true]);
    await backingUp.handlers['set-backup']({}, ORIGIN);
    expect([around.kept.rhythm, around.isRinging]).toEqual([undefined, false]);
    expect(around.kept.last).toBeDefined();
  });

  it('is refused without the permission', async () => {
    const { around, backingUp } = desk({});
    around.isAllowed = false;
    const refused = { ok: false, error: { code: 'permission-refused' } };
    expect(await backingUp.handlers['set-backup']({ rhythm: 'daily' }, ORIGIN)).toEqual(refused);
    expect(around.kept).toEqual({});
  });

  it('ends, with words, when the permission is taken back', async () => {
    const { around, backingUp } = desk();
    await backingUp.withdrawn();
    expect(around.kept).toEqual({ failed: { at: START, code: 'backup-withdrawn' } });
    expect(around.isRinging).toBe(false);
  });

  it('ends where the permission is found to be gone', async () => {
    const { around, backingUp } = desk();
    around.isAllowed = false;
    await backingUp.check();
    expect(around.kept).toEqual({ failed: { at: START, code: 'backup-withdrawn' } });
    expect([around.files, around.isRinging]).toEqual([[], false]);
  });

  it('is shown as it stands', async () => {
    const { backingUp } = desk();
    await backingUp.check();
    expect(await backingUp.handlers['read-backup']({}, ORIGIN)).toEqual(
      success({ rhythm: 'weekly', isUnderWay: false, last: { at: START, count: 1 } }),
    );
  });
});
