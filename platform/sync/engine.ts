import { failure, type Result, success } from '../../core/result.ts';
import type { Replica } from '../../core/sync/replica.ts';
import { beginRound, type Round, type Step } from '../../core/sync/round.ts';
import type { SyncBudget } from '../storage/sync-budget.ts';
import type { Access, Connected, SyncConnections } from '../storage/sync-connections.ts';
import type { SyncDeletions } from '../storage/sync-deletions.ts';
import type { SyncReplica } from '../storage/sync-replica.ts';
import { gatherArrivals } from './arrivals.ts';
import { createKeyring } from './keyring.ts';
import type { Remote } from './remote.ts';
import { type Spend, sparingRemote } from './sparing-remote.ts';
import { type Course, takeRound } from './steps.ts';

/** What a sync is at, and how many files of its kind are still to come. */
export interface Doing {
  readonly step: Exclude<Step['do'], 'rest'>;
  readonly left: number;
}

/** Syncs notes with the server of the reader, one sync at a time in all windows. */
export interface Engine {
  /** Undefined while there is no sync. */
  doing(): Doing | undefined;
  /**
   * Makes a sync, to its end or until it is stopped. Fails with `sync-off` where no server is connected and with `sync-busy`
   * where one is being made; with `remote-permission` where the browser does not let us reach the server, and `remote-budget`
   * where no request is left, both without a request; otherwise as what it uses does.
   *
   * @param isTidying writes all into as few files as hold it, and deletes the others.
   */
  sync(isTidying?: boolean): Promise<Result<null>>;
  /** Stops a sync that is being made, and does something while there is none. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export interface EngineWorld {
  readonly connections: SyncConnections;
  readonly budget: SyncBudget;
  readonly deletions: SyncDeletions;
  replicaOf(server: string, app: string): SyncReplica;
  openRemote(access: Access, spend: Spend): Remote;
  /** Whether the browser lets us reach the server under this address. */
  isPermitted(address: string): Promise<boolean>;
  readonly locks: Pick<LockManager, 'request'>;
  /** Keeps the background awake until the signal aborts. */
  keepAwake(signal: AbortSignal): void;
  /** The program's version. */
  readonly app: string;
  now(): number;
  /** These notes are others than before. */
  arrived(ids: readonly string[]): void;
  /** What it is at, or how the last sync ended, is other than before. */
  changed(): void;
}

const LOCK = 'meipi-sync';

/** Rounds of one sync: what does not fit into one file takes one for each, and tidying takes a second one. */
const MOST_ROUNDS = 24;

export function createEngine(world: EngineWorld): Engine {
  const { connections, budget, deletions, locks, now } = world;
  let running: AbortController | undefined;
  let doing: Doing | undefined;
  const arrivals = gatherArrivals(world.arrived, now);
  const stepped = (step: Step, round: Round) => {
    if (step.do !== 'get') arrivals.tell();
    if (step.do === 'rest') return;
    const left = step.do === 'get' ? round.fetch.length : step.do === 'delete' ? round.remove.length : 1;
    doing = { step: step.do, left };
    world.changed();
  };

  const rounds = async (connected: Connected, isTidying: boolean, signal: AbortSignal) => {
    if (!(await world.isPermitted(connected.address))) return failure('remote-permission');
    const cipher = await createKeyring(connected.codes);
    if (!cipher.ok) return cipher;
    const store = world.replicaOf(connected.server, world.app);
    const replica = await store.read();
    if (!replica.ok) return replica;
    const course: Course = {
      ...{ store, signal, stepped, cipher: cipher.value, app: world.app, arrived: arrivals.add },
      remote: sparingRemote(spend => world.openRemote(connected, spend), budget, now),
      isAtHome: connected.isAtHome,
    };
    return takeRounds(replica.value, isTidying, course);
  };

  const sync = async (isTidying: boolean, signal: AbortSignal): Promise<Result<null>> => {
    const connected = await connections.read();
    if (!connected.ok) return connected;
    if (!connected.value) return failure('sync-off');
    const waits = await budget.waitsUntil(now());
    if (!waits.ok) return waits;
    if (waits.value !== undefined) return failure('remote-budget');
    const done = await rounds(connected.value, isTidying, signal);
    if (signal.aborted) return failure('remote-stopped');
    await deletions.judge(now());
    await connections.keepOutcome(connected.value.server, {
      at: now(),
      ...(!done.ok && { code: done.error.code }),
    });
    return done;
  };

  return {
    doing: () => doing,
    sync: (isTidying = false) =>
      locks.request(LOCK, { ifAvailable: true }, async lock => {
        if (!lock) return failure('sync-busy');
        const controller = new AbortController();
        running = controller;
        world.keepAwake(controller.signal);
        try {
          return await sync(isTidying, controller.signal);
        } finally {
          arrivals.tell();
          controller.abort();
          running = undefined;
          doing = undefined;
          world.changed();
        }
      }) as Promise<Result<null>>,
    alone: async work => {
      running?.abort();
      return (await locks.request(LOCK, work)) as Awaited<ReturnType<typeof work>>;
    },
  };
}

async function takeRounds(begun: Replica, isTidying: boolean, course: Course): Promise<Result<null>> {
  let round = beginRound(begun, isTidying);
  for (let rounds = 1; ; rounds++) {
    const end = await takeRound(round, course);
    if (end.failure) return { ok: false, error: end.failure };
    const { replica } = end.round;
    const wasWritten = replica.outbox !== undefined && replica.outbox !== round.replica.outbox;
    if (!wasWritten || rounds === MOST_ROUNDS) return success(null);
    // What is tidied goes once what it was written into is listed; of what is published in parts more is to come.
    const known = await course.store.known(false);
    if (!known.ok) return known;
    if (!round.isTidying && !replica.owed && known.value.dirty.length === 0) return success(null);
    round = beginRound(replica);
  }
}
