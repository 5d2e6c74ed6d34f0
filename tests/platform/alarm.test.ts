import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  nextAlarm,
  onAlarm,
  onBrowserStart,
  setAlarmEvery,
  setAlarmIn,
  stopAlarm,
} from '../../platform/alarm.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { alarms, runtime } = fakeBrowser;
const NOW = 1_780_000_000_000;
const MINUTE = 60_000;

beforeEach(() => {
  alarms.get.mockReset().mockResolvedValue(undefined);
  alarms.create.mockReset();
  alarms.clear.mockReset().mockResolvedValue(true);
});

describe('an alarm', () => {
  it('calls back when it rings, and no other, until the signal aborts', () => {
    const rung = vi.fn();
    const controller = new AbortController();
    onAlarm('sync', rung, controller.signal);
    for (const listener of alarms.onAlarm.listeners) for (const name of ['sync', 'other']) listener({ name });
    expect(rung).toHaveBeenCalledTimes(1);
    controller.abort();
    expect(alarms.onAlarm.listeners.size).toBe(0);
  });

  it.each([
    ['is not there', undefined, true],
    ['rings in time', NOW + 15 * MINUTE, false],
    ['is years away, as the clock was put back', NOW + 1_000 * 1_440 * MINUTE, true],
  ])('of every quarter of an hour is set where it %s', async (_, scheduledTime, isSet) => {
    alarms.get.mockResolvedValue(scheduledTime === undefined ? undefined : { scheduledTime });
    await setAlarmEvery('sync', 15, NOW);
    expect(alarms.create.mock.calls).toEqual(isSet ? [['sync', { periodInMinutes: 15 }]] : []);
  });

  it('of once is set anew each time, told when it rings, and taken away', async () => {
    setAlarmIn('edit', 0.5);
    expect(alarms.create.mock.calls).toEqual([['edit', { delayInMinutes: 0.5 }]]);
    expect(await nextAlarm('edit')).toBeUndefined();
    alarms.get.mockResolvedValue({ scheduledTime: NOW });
    expect(await nextAlarm('edit')).toBe(NOW);
    await stopAlarm('edit');
    expect(alarms.clear.mock.calls).toEqual([['edit']]);
  });
});

describe('the start of the browser', () => {
  it('is heard until the signal aborts', () => {
    const started = vi.fn();
    const controller = new AbortController();
    onBrowserStart(started, controller.signal);
    for (const listener of runtime.onStartup.listeners) listener();
    expect(started).toHaveBeenCalledTimes(1);
    controller.abort();
    expect(runtime.onStartup.listeners.size).toBe(0);
  });
});
