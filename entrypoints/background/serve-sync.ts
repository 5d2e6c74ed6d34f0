import type { Result } from '../../core/result.ts';
import { BETWEEN } from '../../core/sync/due.ts';
import { serverPattern } from '../../core/sync/server-pattern.ts';
import {
  nextAlarm,
  onAlarm,
  onBrowserStart,
  setAlarmEvery,
  setAlarmIn,
  stopAlarm,
} from '../../platform/alarm.ts';
import { extensionVersion } from '../../platform/browser.ts';
import { keepAwake } from '../../platform/keep-awake.ts';
import { carriedProtocol } from '../../platform/messaging/carried-protocol.ts';
import { serve } from '../../platform/messaging/serve.ts';
import { announceSyncChanged } from '../../platform/messaging/sync-changed.ts';
import { syncProtocol } from '../../platform/messaging/sync-protocol.ts';
import { newNoteId, newVersionId } from '../../platform/random-id.ts';
import { createCarriedNotes } from '../../platform/storage/carried-notes.ts';
import type { Database } from '../../platform/storage/database.ts';
import { createSyncBudget } from '../../platform/storage/sync-budget.ts';
import { createSyncConnections } from '../../platform/storage/sync-connections.ts';
import { createSyncDeletions } from '../../platform/storage/sync-deletions.ts';
import { createSyncReplica } from '../../platform/storage/sync-replica.ts';
import { createSyncStanding } from '../../platform/storage/sync-standing.ts';
import { noteTriedServer, readTriedServers } from '../../platform/storage/tried-servers.ts';
import { createEngine } from '../../platform/sync/engine.ts';
import { createCarrying } from '../../platform/sync/folder/carrying.ts';
import { leaveServer, mayReachServer } from '../../platform/sync/server-permission.ts';
import { createTriggers } from '../../platform/sync/triggers.ts';
import { checkConnection } from '../../platform/sync/webdav/check-connection.ts';
import { onWindowFocused } from '../../platform/window-focus.ts';
import { createExchanging } from './exchanging.ts';
import { openRemote } from './open-remote.ts';
import { createSyncing } from './syncing.ts';

const REGULAR = 'sync';
const AFTER_EDIT = 'sync-after-edit';

/** The least that browsers take, in minutes. */
const NET = 0.5;

interface Means {
  restore(ids: readonly string[]): Promise<Result<number>>;
  arrived(ids: readonly string[]): void;
  /** A server is another than before, or one was tried: it is no site that the reader added. */
  reached(): void;
}

/** Syncs notes with the server of the reader, once they have connected one. */
export function serveSync(
  database: Database,
  { restore, arrived, reached }: Means,
  signal: AbortSignal,
): { saved(): Promise<void>; patterns(): Promise<string[]> } {
  const connections = createSyncConnections(database);
  const stores = { budget: createSyncBudget(database), deletions: createSyncDeletions(database) };
  const reach = {
    openRemote,
    isPermitted: async (address: string) => {
      const pattern = serverPattern(address);
      return pattern.ok && (await mayReachServer(pattern.value));
    },
  };
  const engine = createEngine({
    ...{ connections, ...stores, ...reach, arrived, app: extensionVersion() },
    ...{ locks: navigator.locks, keepAwake },
    replicaOf: (server, app) => createSyncReplica(database, server, app),
    now: Date.now,
    changed: () => void announceSyncChanged(),
  });
  const follow = follower(() => void triggers.awake(), signal);
  const triggers = createTriggers(() => engine.sync(), connections, { ...follow, now: Date.now }, signal);
  const syncing = createSyncing({
    ...{ engine, triggers, connections, ...stores, ...reach, restore },
    standing: createSyncStanding(database),
    check: checkConnection,
    tried: async address => {
      const pattern = serverPattern(address);
      if (pattern.ok) await noteTriedServer(pattern.value);
      reached();
    },
    leave: async address => {
      const pattern = serverPattern(address);
      if (pattern.ok) await leaveServer(pattern.value);
    },
    next: () => nextAlarm(REGULAR),
    mintId: newNoteId,
    now: Date.now,
    changed: () => void announceSyncChanged(),
  });
  serve(syncProtocol, syncing, signal);
  const carrying = createCarrying({
    notesOf: () => createCarriedNotes(database, newVersionId),
    app: extensionVersion(),
    arrived,
  });
  const exchanging = createExchanging({
    ...{ engine, connections, carrying, saved: triggers.edited },
    changed: () => void announceSyncChanged(),
  });
  serve(carriedProtocol, exchanging, signal);
  onAlarm(REGULAR, triggers.rang, signal);
  onAlarm(AFTER_EDIT, triggers.rangAfterEdit, signal);
  onBrowserStart(() => void triggers.awake(), signal);
  void triggers.awake();
  return {
    saved: triggers.edited,
    patterns: async () => {
      const connected = await connections.read();
      const address = connected.ok ? connected.value?.address : undefined;
      const pattern = address === undefined ? undefined : serverPattern(address);
      return [...(await readTriedServers()), ...(pattern?.ok ? [pattern.value] : [])];
    },
  };
}

/** What there is only while a server is connected: alarms, and an ear for windows that are come back to. */
function follower(focused: () => void, signal: AbortSignal) {
  let ear: AbortController | undefined;
  signal.addEventListener('abort', () => ear?.abort());
  return {
    setRegular: async (isOn: boolean) => {
      if (!isOn) {
        ear?.abort();
        ear = undefined;
        return stopAlarm(REGULAR);
      }
      // Who listens from the start is woken for each window; while the background sleeps, that it wakes is enough.
      if (!ear) {
        ear = new AbortController();
        onWindowFocused(focused, ear.signal);
      }
      return setAlarmEvery(REGULAR, BETWEEN / 60_000, Date.now());
    },
    setAfterEdit: async (isOn: boolean) => (isOn ? setAlarmIn(AFTER_EDIT, NET) : stopAlarm(AFTER_EDIT)),
  };
}
