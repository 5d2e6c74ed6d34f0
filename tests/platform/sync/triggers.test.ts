import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../core/result.ts';
import type { SyncConnections } from '../../../platform/storage/sync-connections.ts';
import { createTriggers } from '../../../platform/sync/triggers.ts';

const MINUTE = 60_000;
const START = 1_780_000_000_000;

let outcome: { at: number; code?: string } | undefined;
let isConnected: boolean;
let isReadable: boolean;
let controller: AbortController;
const sync = vi.fn<() => Promise<Result<null>>>();
const setRegular = vi.fn<(isOn: boolean) => Promise<void>>();
const setAfterEdit = vi.fn<(isOn: boolean) => Promise<void>>();

function triggers() {
  const connection = { server: 'one', address: '', user: '', isLocal: false, isAtHome: true };
  const read = async () => {
    if (!isReadable) return failure('storage-blocked');
    const value = { ...connection, password: '', codes: [''], ...(outcome && { outcome }) };
    return success(isConnected ? value : undefined);
  };
  const clockwork = { setRegular, setAfterEdit, now: Date.now };
  return createTriggers(sync, { read } as SyncConnections, clockwork, controller.signal);
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  controller = new AbortController();
  outcome = { at: START };
  isConnected = true;
  isReadable = true;
  sync.mockReset().mockImplementation(async () => {
    outcome = { at: Date.now() };
    return success(null);
  });
  setRegular.mockReset().mockResolvedValue();
  setAfterEdit.mockReset().mockResolvedValue();
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

describe('a sync comes', () => {
  it('twenty seconds after the last edit, with an alarm under it until then', async () => {
    const { edited } = triggers();
    await edited();
    await pass(19_000);
    await edited();
    await pass(19_999);
    expect(sync).not.toHaveBeenCalled();
    expect(setAfterEdit.mock.calls).toEqual([[true], [true]]);
    await pass(1);
    expect(sync).toHaveBeenCalledTimes(1);
    expect(setAfterEdit.mock.lastCall).toEqual([false]);
  });

  it('after an edit though the background was ended, when that alarm rings', async () => {
    await triggers().rangAfterEdit();
    expect(sync).toHaveBeenCalledTimes(1);
  });

  it('again after an edit that came while one was being made', async () => {
    sync.mockResolvedValueOnce(failure('sync-busy'));
    await triggers().edited();
    await pass(20_000);
    expect(sync).toHaveBeenCalledTimes(1);
    await pass(20_000);
    expect(sync).toHaveBeenCalledTimes(2);
  });

  it('when the reader comes back, if the last one is five minutes ago', async () => {
    const { awake } = triggers();
    await pass(5 * MINUTE - 1);
    await awake();
    expect(sync).not.toHaveBeenCalled();
    await pass(1);
    await awake();
    await awake();
    expect(sync).toHaveBeenCalledTimes(1);
    expect(setRegular.mock.calls).toEqual([[true], [true], [true]]);
  });

  it('when the regular alarm rings, unless there was one just now', async () => {
    const { rang } = triggers();
    await pass(5 * MINUTE);
    await rang();
    expect(sync).not.toHaveBeenCalled();
    await pass(10 * MINUTE);
    await rang();
    expect(sync).toHaveBeenCalledTimes(1);
  });

  it('once an hour at most by itself where only the reader can mend what is wrong', async () => {
    outcome = { at: START, code: 'remote-unauthorised' };
    const { rang, awake, rangAfterEdit } = triggers();
    await pass(59 * MINUTE);
    for (const come of [rang, awake, rangAfterEdit]) await come();
    expect(sync).not.toHaveBeenCalled();
    await pass(MINUTE);
    await rang();
    expect(sync).toHaveBeenCalledTimes(1);
  });
});

describe('while no server is connected', () => {
  it('there is neither a sync nor a timer nor an alarm, whatever happens', async () => {
    isConnected = false;
    outcome = undefined;
    const { awake, edited, rang, rangAfterEdit, follow } = triggers();
    for (const come of [awake, edited, rang, rangAfterEdit, follow]) await come();
    expect(vi.getTimerCount()).toBe(0);
    await pass(60 * MINUTE);
    expect(sync).not.toHaveBeenCalled();
    expect([...setRegular.mock.calls, ...setAfterEdit.mock.calls].flat()).not.toContain(true);
  });

  it('what was set is taken away: the timer of an edit too', async () => {
    const { edited, follow } = triggers();
    await edited();
    isConnected = false;
    await follow();
    expect(setRegular.mock.lastCall).toEqual([false]);
    expect(setAfterEdit.mock.lastCall).toEqual([false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not taken for granted where it cannot be told: what was set stays', async () => {
    isReadable = false;
    const { awake, edited, rang } = triggers();
    for (const come of [awake, edited, rang]) await come();
    for (const done of [sync, setRegular, setAfterEdit]) expect(done).not.toHaveBeenCalled();
  });

  it('no timer outlives its signal', async () => {
    await triggers().edited();
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
