import { describe, expect, it } from 'vitest';
import {
  type AutomaticBackup,
  backedUpAt,
  isBackupDue,
  isOverdue,
  isTroubleSaid,
} from '../../../../core/notes/backup/automatic-backup.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1_000 * DAY;
const made = (at: number) => ({ at, count: 3, digest: 'd' });
const due = (backup: AutomaticBackup, now = NOW) => isBackupDue({ rhythm: 'weekly', ...backup }, now);

describe('an automatic backup', () => {
  it('is due at once where there was none, and never while it is off', () => {
    expect(due({})).toBe(true);
    expect(isBackupDue({ last: made(0) }, NOW)).toBe(false);
  });

  it.each([
    ['daily', DAY],
    ['weekly', 7 * DAY],
  ] as const)('that is %s is due so long after the last, or after the last look', (rhythm, period) => {
    expect(due({ rhythm, last: made(NOW - period) })).toBe(true);
    expect(due({ rhythm, last: made(NOW - period + 1) })).toBe(false);
    expect(due({ rhythm, last: made(NOW - 9 * period), looked: NOW - period + 1 })).toBe(false);
  });

  it('is not due while one is under way, nor within six hours of a failure', () => {
    const underWay = { ...made(NOW), download: 1, stem: 's', size: 9 };
    expect(due({ underWay })).toBe(false);
    expect(due({ failed: { at: NOW - 6 * HOUR + 1, code: 'c' } })).toBe(false);
    expect(due({ failed: { at: NOW - 6 * HOUR, code: 'c' }, last: made(NOW - DAY) })).toBe(true);
    expect([isOverdue(underWay, NOW + HOUR), isOverdue(underWay, NOW + HOUR + 1)]).toEqual([false, true]);
    expect(isOverdue(underWay, NOW - 10 * 365 * DAY)).toBe(true);
  });

  it('is not silent for ten years when the clock was put back by so many', () => {
    const later = NOW + 3_650 * DAY;
    expect(due({ last: made(later), looked: later })).toBe(true);
    expect(due({ last: made(later), failed: { at: later, code: 'c' } })).toBe(true);
  });

  it('has the notes elsewhere as they were when it last looked', () => {
    expect(backedUpAt({})).toBeUndefined();
    expect(backedUpAt({ looked: 9 })).toBeUndefined();
    expect(backedUpAt({ last: made(5) })).toBe(5);
    expect(backedUpAt({ last: made(5), looked: 9 })).toBe(9);
  });
});

describe('a failure of it', () => {
  const failed = { at: NOW - HOUR, code: 'backup-disk-full' };

  it('is said until the reader puts it off, and after a day again', () => {
    expect(isTroubleSaid({}, undefined, NOW)).toBe(false);
    expect(isTroubleSaid({ failed }, undefined, NOW)).toBe(true);
    expect(isTroubleSaid({ failed }, NOW - DAY + 1, NOW)).toBe(false);
    expect(isTroubleSaid({ failed }, NOW - DAY, NOW)).toBe(true);
    expect(isTroubleSaid({ failed }, NOW + DAY, NOW)).toBe(true);
  });
});
