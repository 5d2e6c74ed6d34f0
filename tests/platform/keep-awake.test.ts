import { expect, it, vi } from 'vitest';
import { keepAwake } from '../../platform/keep-awake.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

it('a background at work asks the browser something more often than each half minute, and no longer once it rests', () => {
  vi.useFakeTimers();
  const work = new AbortController();
  keepAwake(work.signal);
  vi.advanceTimersByTime(29_999);
  expect(fakeBrowser.runtime.getPlatformInfo).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(30_000);
  expect(fakeBrowser.runtime.getPlatformInfo).toHaveBeenCalledTimes(2);
  work.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
