import { expect, it, vi } from 'vitest';
import { onWindowFocused } from '../../platform/window-focus.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

it('a window that the reader comes to calls back, one that they leave does not, and none once the signal aborts', () => {
  const focused = vi.fn();
  const controller = new AbortController();
  onWindowFocused(focused, controller.signal);
  const { listeners } = fakeBrowser.windows.onFocusChanged;
  for (const listener of listeners) for (const window of [-1, 3]) listener(window);
  expect(focused).toHaveBeenCalledTimes(1);
  controller.abort();
  expect(listeners.size).toBe(0);
});
