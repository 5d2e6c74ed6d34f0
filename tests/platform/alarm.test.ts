import { beforeEach, expect, it, vi } from 'vitest';
import { onAlarm, onBrowserStart, setHourlyAlarm, stopAlarm } from '../../platform/alarm.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { alarms, runtime } = fakeBrowser;
const NOW = 1_000_000_000;
const HOUR = 3_600_000;

beforeEach(() => {
  alarms.create.mockClear();
  alarms.clear.mockClear();
});

it('an alarm that is set is left alone, so that it rings though the background starts often', async () => {
  alarms.get.mockResolvedValueOnce({ scheduledTime: NOW + HOUR });
  await setHourlyAlarm('backup', NOW);
  expect(alarms.create).not.toHaveBeenCalled();
});

it.each([
  ['that is not set', undefined],
  ['that is years away, as the clock was put back', { scheduledTime: NOW + HOUR + 1 }],
])('an alarm %s is set', async (_, set) => {
  alarms.get.mockResolvedValueOnce(set);
  await setHourlyAlarm('backup', NOW);
  expect(alarms.create.mock.calls).toEqual([['backup', { periodInMinutes: 60 }]]);
});

it('an alarm is heard by its name, until the signal aborts', async () => {
  const lifetime = new AbortController();
  const [rung, started] = [vi.fn(), vi.fn()];
  onAlarm('backup', rung, lifetime.signal);
  onBrowserStart(started, lifetime.signal);
  for (const listener of alarms.onAlarm.listeners) listener({ name: 'sync' });
  expect(rung).not.toHaveBeenCalled();
  for (const listener of alarms.onAlarm.listeners) listener({ name: 'backup' });
  for (const listener of runtime.onStartup.listeners) listener();
  expect([rung.mock.calls.length, started.mock.calls.length]).toEqual([1, 1]);
  lifetime.abort();
  expect(alarms.onAlarm.listeners.size + runtime.onStartup.listeners.size).toBe(0);
  await stopAlarm('backup');
  expect(alarms.clear.mock.calls).toEqual([['backup']]);
});
