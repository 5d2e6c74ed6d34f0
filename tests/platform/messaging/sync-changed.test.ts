import { expect, it, vi } from 'vitest';
import { announceSyncChanged, onSyncChanged } from '../../../platform/messaging/sync-changed.ts';
import { fakeBrowser, OWN_ID } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

it('our views are told that the sync stands otherwise, and nothing of it; no page is', async () => {
  fakeBrowser.runtime.sendMessage.mockReset().mockRejectedValue(new Error('nobody listens'));
  fakeBrowser.tabs.sendMessage.mockReset();
  await announceSyncChanged();
  expect(fakeBrowser.runtime.sendMessage.mock.calls).toEqual([[{ type: 'sync-changed' }]]);
  expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
});

it('who listens is called back until the signal aborts', () => {
  const changed = vi.fn();
  const controller = new AbortController();
  onSyncChanged(changed, controller.signal);
  const [listener] = fakeBrowser.runtime.onMessage.listeners;
  listener!({ type: 'sync-changed' }, { id: OWN_ID }, () => undefined);
  listener!({ type: 'notes-changed' }, { id: OWN_ID }, () => undefined);
  listener!({ type: 'sync-changed' }, { id: 'another' }, () => undefined);
  expect(changed).toHaveBeenCalledTimes(1);
  controller.abort();
  expect(fakeBrowser.runtime.onMessage.listeners.size).toBe(0);
});
