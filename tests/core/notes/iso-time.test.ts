import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, isoTime, readIsoTime } from '../../../core/notes/iso-time.ts';

const time = fc.integer({ min: 0, max: 253_402_300_799_999 });

describe('a moment in ISO 8601', () => {
  it('is written as the language itself writes it, and read again', () => {
    fc.assert(
      fc.property(time, moment => {
        expect(isoTime(moment)).toBe(new Date(moment).toISOString());
        expect(readIsoTime(isoTime(moment))).toBe(moment);
      }),
    );
  });

  it.each([
    [Number.NaN, '1970-01-01T00:00:00.000Z'],
    [-5, '1970-01-01T00:00:00.000Z'],
    [8.64e15, '9999-12-31T23:59:59.999Z'],
  ])('%d is written as the nearest that has four figures for the year', (moment, written) => {
    expect(isoTime(moment)).toBe(written);
  });

  it.each([
    ['2025-06-09', Date.UTC(2025, 5, 9)],
    ['2025-06-09T08:30', Date.UTC(2025, 5, 9, 8, 30)],
    ['2025-06-09T08:30:15.123456+00:00', Date.UTC(2025, 5, 9, 8, 30, 15, 123)],
    ['2025-06-09T08:30:15+08:00', Date.UTC(2025, 5, 9, 0, 30, 15)],
    ['2024-02-29T00:00:00-0130', Date.UTC(2024, 1, 29, 1, 30)],
  ])('%s is read', (written, moment) => expect(readIsoTime(written)).toBe(moment));

  it.each([
    '',
    '2025-02-29',
    '2025-13-01',
    '2025-06-31',
    '2025-06-09T24:00',
    '9.6.2025',
    '1969-12-31',
    'x2025-06-09',
  ])('%j is no moment', written => expect(readIsoTime(written)).toBeUndefined());

  it('falls on the day that it is where the reader is', () => {
    const late = Date.UTC(2025, 5, 8, 20);
    expect(isoDay(late)).toBe('2025-06-08');
    expect(isoDay(late, 8 * 60)).toBe('2025-06-09');
  });
});
