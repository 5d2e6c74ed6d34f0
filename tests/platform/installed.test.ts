import { beforeEach, expect, it, vi } from 'vitest';
import { onInstalled } from '../../platform/installed.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { runtime, management } = fakeBrowser;

beforeEach(() => runtime.onInstalled.listeners.clear());

it.each([
  ['install', 'normal', [[true]]],
  ['install', 'development', [[false]]],
  ['update', 'normal', [[false]]],
  ['browser_update', 'normal', []],
])('an event %s of an extension of type %s is told as %j', async (reason, installType, calls) => {
  management.getSelf.mockResolvedValue({ installType });
  const installed = vi.fn();
  const lifetime = new AbortController();
  onInstalled(installed, lifetime.signal);
  for (const listener of runtime.onInstalled.listeners) await listener({ reason });
  expect(installed.mock.calls).toEqual(calls);
  lifetime.abort();
  expect(runtime.onInstalled.listeners.size).toBe(0);
});
