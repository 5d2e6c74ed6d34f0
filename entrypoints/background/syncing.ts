import { failure, type Result, success } from '../../core/result.ts';
import { isNewFolder, keyForFolder } from '../../core/sync/key-file.ts';
import { readRemoteAddress } from '../../core/sync/remote-address.ts';
import type { Listed } from '../../core/sync/round.ts';
import { tidySyncCode } from '../../core/sync/sync-code.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { SyncProtocol, SyncState } from '../../platform/messaging/sync-protocol.ts';
import type { SyncBudget } from '../../platform/storage/sync-budget.ts';
import type { Access, SyncConnections } from '../../platform/storage/sync-connections.ts';
import type { SyncDeletions } from '../../platform/storage/sync-deletions.ts';
import type { SyncStanding } from '../../platform/storage/sync-standing.ts';
import type { Engine } from '../../platform/sync/engine.ts';
import { keyIdOf, newSyncCode } from '../../platform/sync/keyring.ts';
import type { Remote } from '../../platform/sync/remote.ts';
import { type Spend, sparingRemote } from '../../platform/sync/sparing-remote.ts';
import type { Triggers } from '../../platform/sync/triggers.ts';

interface Means {
  readonly engine: Engine;
  readonly triggers: Triggers;
  readonly connections: SyncConnections;
  readonly budget: SyncBudget;
  readonly deletions: SyncDeletions;
  readonly standing: SyncStanding;
  openRemote(access: Access, spend: Spend): Remote;
  /** Tries whether notes can be kept there; answers what is in the folder. */
  check(remote: Remote, signal: AbortSignal): Promise<Result<{ readonly files: readonly Listed[] }>>;
  isPermitted(address: string): Promise<boolean>;
  /** The server under this address is no site that the reader added. */
  tried(address: string): Promise<void>;
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

/** A folder that was looked at: by which 同步码 it is gone on with, undefined for a new one. */
interface Looked {
  readonly access: Access;
  readonly code: string | undefined;
  readonly isNew: boolean;
}

/** Answers our views about the sync. */
export function createSyncing(means: Means): Handlers<SyncProtocol> {
  const { engine, triggers, connections, deletions } = means;

  /** Looks at a folder, and keeps nothing. */
  const look = async (
    { code: typed, ...asked }: Asked,
    files: (remote: Remote, signal: AbortSignal) => Promise<Result<readonly Listed[]>>,
  ): Promise<Result<Looked>> => {
    const address = readRemoteAddress(asked.address);
    if (!address.ok) return address;
    const code = typed === undefined ? success(undefined) : tidySyncCode(typed);
    if (!code.ok) return code;
    const access = { ...asked, address: address.value.folder };
    if (!(await means.isPermitted(access.address))) return failure('remote-permission');
    await means.tried(access.address);
    const codes = await connections.codes();
    if (!codes.ok) return codes;
    const remote = sparingRemote(spend => means.openRemote(access, spend), means.budget, means.now);
    const there = await files(remote, new AbortController().signal);
    if (!there.ok) return there;
    const names = there.value.map(({ name }) => name);
    const known = await byKey(code.value === undefined ? codes.value : [code.value]);
    const keys = [...known.keys()];
    const chosen = keyForFolder(names, keys, code.value === undefined ? undefined : keys[0]);
    if (!chosen.ok) return chosen;
    const { value: key } = chosen;
    return success({
      access,
      code: key === undefined ? undefined : known.get(key),
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
    const waiting = waits.value === undefined ? {} : { waitsUntil: waits.value };
    if (!connected.value) return success({ hasCode, ...waiting, ...standing.value });
    const { address, user, isLocal, outcome } = connected.value;
    const doing = engine.doing();
    return success({
      connection: { address, user, isLocal },
      hasCode,
      ...(doing && { doing: { ...doing } }),
      ...(outcome && { last: { ...outcome } }),
      ...(next !== undefined && { next }),
      ...waiting,
      ...standing.value,
      ...(offered.value && { deletion: { at: offered.value.at, count: offered.value.ids.length } }),
    });
  };

  return {
    'sync-state': state,
    'test-connection': async asked => {
      const looked = await look(asked, async (remote, signal) => {
        const checked = await means.check(remote, signal);
        return checked.ok ? success(checked.value.files) : checked;
      });
      if (looked.ok) return success(looked.value.isNew ? 'new' : 'known');
      const isOther = ['sync-code-needed', 'sync-code-other'].includes(looked.error.code);
      return isOther ? success('other') : looked;
    },
    'connect-sync': asked =>
      engine
        .alone(async () => {
          const looked = await look(asked, (remote, signal) => remote.list(signal));
          if (!looked.ok) return looked;
          const { access, code = newSyncCode() } = looked.value;
          return connections.connect(access, code, means.mintId());
        })
        .then(async done => {
          if (!done.ok) return done;
          await triggers.follow();
          await engine.sync();
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

async function byKey(codes: readonly string[]): Promise<Map<string, string>> {
  const keys = await Promise.all(codes.map(async code => [await keyIdOf(code), code] as const));
  return new Map(keys.flatMap(([key, code]) => (key.ok ? [[key.value, code] as const] : [])));
}
