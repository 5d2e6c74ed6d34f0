import * as v from 'valibot';
import { offset, type Protocol } from './protocol.ts';

const time = v.number();
const line = v.pipe(v.string(), v.maxLength(2_000));

/** The folder on the server, and who is known there. */
const account = {
  address: line,
  user: line,
  /** The reader says that the server stands in their own network, and may be spoken to over plain http. */
  isLocal: v.boolean(),
};

const access = { ...account, password: line };

const syncState = v.object({
  /** Left out while no server is connected. */
  connection: v.exactOptional(v.object(account)),
  /** Whether a 同步码 is known here, of this connection or of one before. */
  hasCode: v.boolean(),
  /** What it is at, and how many of these are still to come; left out while there is no sync. */
  doing: v.exactOptional(
    v.object({ step: v.picklist(['list', 'get', 'plan', 'build', 'put', 'delete']), left: offset }),
  ),
  /** How the last sync ended; without a code it was whole. */
  last: v.exactOptional(v.object({ at: time, code: v.exactOptional(v.string()) })),
  /** When the next one is made by itself. */
  next: v.exactOptional(time),
  /** Until when no request is made, as the server wants peace or our own bound is reached. */
  waitsUntil: v.exactOptional(time),
  /** Notes that were saved here and were not written to the server since. */
  unpublished: offset,
  /** Files there that could not be read: damaged, of a later version, of another 同步码. They stay as they are. */
  unread: v.object({ broken: offset, newer: offset, foreign: offset }),
  /** Another browser deleted so many notes at once that they are offered back; they lie in the trash. */
  deletion: v.exactOptional(v.object({ at: time, count: offset })),
});

/**
 * The sync, for our own views. What takes long is answered when it is over, and says meanwhile how far it is by
 * `sync-changed`; asked again each comes to the same.
 */
export const syncProtocol = {
  'sync-state': { from: ['view'], request: v.object({}), response: syncState },
  /**
   * Looks at the folder with these, and keeps nothing. Answers what it is: `new`, without anybody's notes; `known`, of a 同步码 that
   * is known here or is the one that was given; `other`, of another one, which is to be asked for. A file is written
   * there on trial, and taken away again. Fails as
   * `readRemoteAddress` and `checkConnection` do, and with `remote-permission` where the browser does not let us reach the server.
   */
  'test-connection': {
    from: ['view'],
    request: v.object({ ...access, code: v.exactOptional(line) }),
    response: v.picklist(['new', 'known', 'other']),
  },
  /**
   * Connects, and syncs once; how that ended stands in the state. To be asked for once the browser lets us reach the server (`serverPattern`). Fails as
   * `test-connection` does, and where the folder is of a 同步码 that is not the one given, or none was, as `keyForFolder` says:
   * nothing is kept then, and nothing written.
   */
  'connect-sync': {
    from: ['view'],
    request: v.object({ ...access, code: v.exactOptional(line) }),
    response: syncState,
  },
  /** Fails as `Engine.sync` says; how it ended stands in the state too. */
  'sync-now': { from: ['view'], request: v.object({}), response: v.null() },
  /** Writes all anew into as few files as hold it, and deletes the others. */
  'tidy-server': { from: ['view'], request: v.object({}), response: v.null() },
  /** Forgets the server and its password. Notes stay, here and there, and the 同步码 stays known here. */
  'disconnect-sync': { from: ['view'], request: v.object({}), response: v.null() },
  /** The 同步码 by which this browser writes. Fails with `sync-off` where there is none. */
  'show-sync-code': { from: ['view'], request: v.object({}), response: v.object({ code: v.string() }) },
  /** Takes the notes that are offered back out of the trash; answers how many. */
  'undo-deletion': { from: ['view'], request: v.object({}), response: offset },
  /** They stay in the trash, and are offered no more. */
  'accept-deletion': { from: ['view'], request: v.object({}), response: v.null() },
  /** The reader has come to this view: a sync is made if the last one is some minutes ago. */
  'view-focused': { from: ['view'], request: v.object({}), response: v.null() },
} as const satisfies Protocol;

export type SyncProtocol = typeof syncProtocol;
export type SyncState = v.InferOutput<typeof syncState>;
