import { describe, expect, it } from 'vitest';
import { isSameReplica, readReplica, writeReplica } from '../../../core/sync/read-replica.ts';
import { newReplica, type Replica } from '../../../core/sync/replica.ts';
import { segmentName } from '../../../core/sync/segment-name.ts';
import { noteId } from '../notes/small-notes.ts';

const [ONE, TWO, THREE] = [1, 2, 3].map(at => segmentName(500 + at, new Uint8Array(32).fill(at))) as [
  string,
  string,
  string,
];

const REPLICA: Replica = {
  seen: new Map([[ONE, { ids: [noteId(1)], replaces: [THREE], own: true }]]),
  outbox: { name: TWO, replaces: [ONE], ids: [noteId(1), noteId(2)] },
  owed: { ids: [noteId(3)], replaces: [] },
  missing: new Set([ONE]),
  unread: new Map([[THREE, 'foreign']]),
  later: new Map([[TWO, { tries: 1, syncs: 2 }]]),
};

const travelled = (replica: Replica) =>
  JSON.parse(JSON.stringify(writeReplica(replica))) as Record<string, unknown>;

describe('what a browser remembers of a server', () => {
  it.each([
    ['much', REPLICA],
    ['nothing', newReplica([])],
  ])('is plain data, and comes back as it was: %s', (_, replica) => {
    expect(readReplica(travelled(replica))).toEqual(replica);
  });

  it.each([
    ['no object', null],
    ['without its files', { ...travelled(REPLICA), seen: undefined }],
    ['a file of another name', { ...travelled(REPLICA), missing: ['holiday.jpg'] }],
    ['a note of no id', { ...travelled(REPLICA), owed: { ids: ['x'], replaces: [] } }],
    ['a reason that nobody knows', { ...travelled(REPLICA), unread: [[THREE, 'odd']] }],
  ])('is not believed where it is damaged: %s', (_, input) => {
    expect(readReplica(input)).toBeUndefined();
  });

  it('is the same where nothing is to be kept anew, and not otherwise', () => {
    const others: Replica[] = [
      { ...REPLICA, seen: new Map() },
      { ...REPLICA, seen: new Map([[ONE, { ...REPLICA.seen.get(ONE)!, own: false }]]) },
      { ...REPLICA, missing: new Set([TWO]) },
      { ...REPLICA, unread: new Map() },
      { ...REPLICA, later: new Map() },
      { ...REPLICA, owed: { ids: [], replaces: [] } },
      newReplica([]),
    ];
    expect(isSameReplica(REPLICA, { ...REPLICA, seen: new Map(REPLICA.seen), missing: new Set([ONE]) })).toBe(
      true,
    );
    expect(others.filter(other => isSameReplica(REPLICA, other))).toEqual([]);
  });
});
