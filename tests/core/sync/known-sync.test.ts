import { describe, expect, it } from 'vitest';
import { holdsNotes, type KnownSync, troubleOf } from '../../../core/sync/known-sync.ts';

const GOOD: KnownSync = {
  connection: { address: 'https://dav.example.cn/meipi/', user: 'reader', isLocal: false },
  hasCode: true,
  last: { at: 1_000 },
  unpublished: 0,
  unread: { newer: 0, foreign: 0, broken: 0 },
};
const { connection: _, ...OFF } = GOOD;
const ended = (code: string, unpublished = 0): KnownSync => ({
  ...GOOD,
  last: { at: 1_000, code },
  unpublished,
});

describe('a sync', () => {
  it('holds the notes once one was whole, or none of them waits to be sent', () => {
    expect(holdsNotes(GOOD)).toBe(true);
    expect(holdsNotes({ ...GOOD, unpublished: 3 })).toBe(true);
    expect(holdsNotes(ended('remote-unreachable'))).toBe(true);
    expect(holdsNotes(ended('remote-unreachable', 1))).toBe(false);
  });

  it('holds nothing before the first one, nor without a server', () => {
    const { last: _, ...begun } = GOOD;
    expect(holdsNotes(begun)).toBe(false);
    expect(holdsNotes(OFF)).toBe(false);
  });

  it('is no trouble while it goes on by itself', () => {
    expect(troubleOf(GOOD)).toBeUndefined();
    for (const code of ['remote-stopped', 'remote-budget', 'sync-busy'])
      expect(troubleOf(ended(code, 2))).toBeUndefined();
  });

  it('says what passes by itself only where notes wait for it', () => {
    expect(troubleOf(ended('remote-unreachable'))).toBeUndefined();
    expect(troubleOf(ended('remote-unreachable', 1))).toBe('remote-unreachable');
  });

  it('says at once what only the reader can mend', () => {
    for (const code of ['remote-unauthorised', 'remote-permission', 'sync-code-other', 'remote-full'])
      expect(troubleOf(ended(code))).toBe(code);
    expect(troubleOf({ ...OFF, last: { at: 1_000, code: 'remote-unauthorised' } })).toBeUndefined();
  });

  it('says which files cannot be read, those first that an update makes readable', () => {
    const unread = { newer: 1, foreign: 1, broken: 1 };
    expect(troubleOf({ ...GOOD, unread })).toBe('segment-newer');
    expect(troubleOf({ ...GOOD, unread: { ...unread, newer: 0 } })).toBe('segment-foreign');
    expect(troubleOf({ ...GOOD, unread: { newer: 0, foreign: 0, broken: 2 } })).toBe('segment-broken');
  });
});
