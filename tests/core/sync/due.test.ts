import { describe, expect, it } from 'vitest';
import { FRESH_FOR, isSyncDue } from '../../../core/sync/due.ts';

const NOW = 1_780_000_000_000;
const HOUR = 3_600_000;

describe('a sync that nobody asked for', () => {
  it.each([
    ['where there was none yet', undefined, true],
    ['some minutes after the last one', { at: NOW - FRESH_FOR }, true],
    ['earlier', { at: NOW - FRESH_FOR + 1 }, false],
    ['where the clock was set back', { at: NOW + HOUR }, true],
    ['after a failure that may pass', { at: NOW - FRESH_FOR, code: 'remote-unreachable' }, true],
    ['within the hour after a wrong password', { at: NOW - HOUR + 1, code: 'remote-unauthorised' }, false],
    ['an hour after a wrong password', { at: NOW - HOUR, code: 'remote-unauthorised' }, true],
  ])('is due %s', (_, last, isDue) => {
    expect(isSyncDue(last, NOW, FRESH_FOR)).toBe(isDue);
  });
});
