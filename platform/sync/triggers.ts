import type { Result } from '../../core/result.ts';
import { BETWEEN, FRESH_FOR, isSyncDue, REST_AFTER_EDIT } from '../../core/sync/due.ts';
import type { SyncConnections } from '../storage/sync-connections.ts';

/** When syncs are made that nobody asked for. While no server is connected there is no alarm, no timer and no request. */
export interface Triggers {
  /** The background has started, or the reader has come back to a window. */
  awake(): Promise<void>;
  /** A note was saved here. */
  edited(): Promise<void>;
  /** The alarm rang that rings every quarter of an hour. */
  rang(): Promise<void>;
  /** That rang which was set when a note was saved. */
  rangAfterEdit(): Promise<void>;
  /** A server was connected, or none is any more. */
  follow(): Promise<void>;
}

interface Clockwork {
  /** Sees to it that the regular alarm rings, or no more. */
  setRegular(isOn: boolean): Promise<void>;
  /** The net under a timer that ends with the background. */
  setAfterEdit(isOn: boolean): Promise<void>;
  now(): number;
}

export function createTriggers(
  sync: () => Promise<Result<null>>,
  connections: SyncConnections,
  { setRegular, setAfterEdit, now }: Clockwork,
  signal: AbortSignal,
): Triggers {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const connected = async () => {
    const read = await connections.read();
    return read.ok ? read.value : undefined;
  };
  const syncIfDue = async (after: number) => {
    const connection = await connected();
    if (connection && isSyncDue(connection.outcome, now(), after)) await sync();
  };
  const follow = async () => {
    const read = await connections.read();
    // Where it cannot be told, what was set stays.
    if (!read.ok) return;
    const isOn = read.value !== undefined;
    await setRegular(isOn);
    if (isOn) return;
    clearTimeout(timer);
    await setAfterEdit(false);
  };
  const edited = async () => {
    if (!(await connected())) return;
    clearTimeout(timer);
    timer = setTimeout(() => void published(), REST_AFTER_EDIT);
    await setAfterEdit(true);
  };
  const published = async () => {
    await setAfterEdit(false);
    const connection = await connected();
    if (!connection || !isSyncDue(connection.outcome, now(), 0)) return;
    const done = await sync();
    // What is being sent may not have this edit in it.
    if (!done.ok && done.error.code === 'sync-busy') await edited();
  };
  return {
    follow,
    edited,
    rangAfterEdit: published,
    awake: async () => {
      await follow();
      await syncIfDue(FRESH_FOR);
    },
    // A little early is no reason to wait for the next one.
    rang: () => syncIfDue(BETWEEN / 2),
  };
}
