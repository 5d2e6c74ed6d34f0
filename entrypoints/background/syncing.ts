import { failure, type Result, success } from '../../core/result.ts';
import { isNewFolder, keyForFolder } from '../../core/sync/key-file.ts';
import { readSyncCode, writeSyncCode } from '../../core/sync/sync-code.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { SyncProtocol, SyncState } from '../../platform/messaging/sync-protocol.ts';
import type { SyncBudget } from '../../platform/storage/sync-budget.ts';
import type { Access, SyncConnections } from '../../platform/storage/sync-connections.ts';
import type { SyncDeletions } from '../../platform/storage/sync-deletions.ts';
import type { SyncStanding } from '../../platform/storage/sync-standing.ts';
import type { Engine } from '../../platform/sync/engine.ts';
import { keyIdOf } from '../../platform/sync/keyring.ts';
import type { Remote } from '../../platform/sync/remote.ts';
import { createRequests } from '../../platform/sync/requests.ts';
import { serverPattern } from '../../platform/sync/server-pattern.ts';
import type { Triggers } from '../../platform/sync/triggers.ts';

interface Means {
  readonly engine: Engine;
  readonly triggers: Triggers;
  readonly connections: SyncConnections;
  readonly budget: SyncBudget;
  readonly deletions: SyncDeletions;
  readonly standing: SyncStanding;
  openRemote(access: Access): Remote;
  isPermitted(address: string): Promise<boolean>;
  /** The server under this address is no site that the reader added. */
  tried(address: string): void;
  /** Gives back the permission to reach a server that is connected no more. */
  leave(address: string): Promise<void>;
  /** Takes these out of the trash; answers how many. */
  restore(ids: readonly string[]): Promise<Result<number>>;
  /** When a sync is made by itself next. */
  next(): Promise<number | undefined>;
  mintId(): string;
  now(): number;
  changed(): void;
}

type Asked = Access & { readonly code?: string };

/** Which 同步码 a folder is gone on with; undefined for a new one. */
type Looked = { readonly code: string | undefined; readonly isNew: boolean };

/** Answers our views about the sync. */
export function createSyncing(means: Means): Handlers<SyncProtocol> {
  const { engine, triggers, connections, deletions } = means;
  const requests = createRequests(means.budget, means.now);

  /** Lists the folder, and keeps nothing. */
  const look = async ({ code: typed, ...access }: Asked): Promise<Result<Looked>> => {
    const pattern = serverPattern(access.address);
    if (!pattern.ok) return pattern;
    const code = typed === undefined ? success(undefined) : normalised(typed);
    if (!code.ok) return code;
    if (!(await means.isPermitted(access.address))) return failure('remote-permission');
    means.tried(access.address);
    const codes = await connections.codes();
    if (!codes.ok) return codes;
    const listed = await requests(() => means.openRemote(access).list(new AbortController().signal));
    if (!listed.ok) return listed;
    const known = new Map<string, string>();
    for (const one of code.value === undefined ? codes.value : [code.value]) {
      const key = await keyIdOf(one);
      if (key.ok) known.set(key.value, one);
    }
    const names = listed.value.map(({ name }) => name);
    const keys = [...known.keys()];
    const chosen = keyForFolder(names, keys, code.value === undefined ? undefined : keys[0]);
    if (!chosen.ok) return chosen;
    return success({
      code: chosen.value === undefined ? undefined : known.get(chosen.value),
      isNew: isNewFolder(names),
    });
  };

  const state = async (): Promise<Result<SyncState>> => {
    const connected = await connections.read();
    if (!connected.ok) return connected;
    const [codes, standing, offered, waits, next] = await Promise.all([
      connections.codes(),
      means.standing.read(),
      deletions.offered(),
      means.budget.waitsUntil(means.now()),
      means.next(),
    ]);
    if (!codes.ok) return codes;
    if (!standing.ok) return standing;
    if (!offered.ok) return offered;
    if (!waits.ok) return waits;
    const hasCode = codes.value.length > 0;
    if (!connected.value) return success({ hasCode, ...standing.value });
    const { address, user, isPlainAllowed, outcome } = connected.value;
    const doing = engine.doing();
    return success({
      connection: { address, user, isPlainAllowed },
      hasCode,
      ...(doing && { doing: { ...doing } }),
      ...(outcome && { last: { ...outcome } }),
      ...(next !== undefined && { next }),
      ...(waits.value !== undefined && { waitsUntil: waits.value }),
      ...standing.value,
      ...(offered.value && { deletion: { at: offered.value.at, count: offered.value.ids.length } }),
    });
  };

  return {
    'sync-state': state,
    'test-connection': async asked => {
      const looked = await look(asked);
      if (looked.ok) return success(looked.value.isNew ? 'new' : 'known');
      const isOther = ['sync-code-needed', 'sync-code-other'].includes(looked.error.code);
      return isOther ? success('other') : looked;
    },
    'connect-sync': asked =>
      engine
        .alone(async () => {
          const looked = await look(asked);
          if (!looked.ok) return looked;
          const code = looked.value.code ?? writeSyncCode(crypto.getRandomValues(new Uint8Array(16)));
          const { address, user, password, isPlainAllowed } = asked;
          return connections.connect({ address, user, password, isPlainAllowed }, code, means.mintId());
        })
        .then(async done => {
          if (!done.ok) return done;
          await triggers.follow();
          void engine.sync();
          return state();
        }),
    'sync-now': () => engine.sync(),
    'tidy-server': () => engine.sync(true),
    'disconnect-sync': async () => {
      const connected = await connections.read();
      const done = await engine.alone(() => connections.disconnect());
      if (!done.ok) return done;
      await triggers.follow();
      if (connected.ok && connected.value) await means.leave(connected.value.address);
      means.changed();
      return done;
    },
    'show-sync-code': async () => {
      const codes = await connections.codes();
      if (!codes.ok) return codes;
      const [code] = codes.value;
      return code === undefined ? failure('sync-off') : success({ code });
    },
    'undo-deletion': async () => {
      const offered = await deletions.offered();
      if (!offered.ok) return offered;
      const restored = await means.restore(offered.value?.ids ?? []);
      if (!restored.ok) return restored;
      const done = await deletions.forget();
      means.changed();
      return done.ok ? restored : done;
    },
    'accept-deletion': async () => {
      const done = await deletions.forget();
      means.changed();
      return done;
    },
    'view-focused': () => {
      void triggers.awake();
      return success(null);
    },
  };
}

/** As it is written here, however it was typed. */
function normalised(typed: string): Result<string> {
  const root = readSyncCode(typed);
  return root.ok ? success(writeSyncCode(root.value)) : root;
}
