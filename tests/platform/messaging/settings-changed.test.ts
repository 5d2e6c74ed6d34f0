import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announceSettingsChanged, onSettingsChanged } from '../../../platform/messaging/settings-changed.ts';
import { deliver, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { runtime, tabs } = fakeBrowser;
const MESSAGE = { type: 'settings-changed' };

beforeEach(() => {
  runtime.onMessage.listeners.clear();
  runtime.sendMessage.mockReset().mockResolvedValue(undefined);
  tabs.sendMessage.mockReset().mockResolvedValue(undefined);
  tabs.query.mockReset().mockResolvedValue([{ id: 3 }, {}, { id: 5 }]);
});

describe('the word that settings have changed', () => {
  it('goes to the views and to every tab, and says nothing else', async () => {
    await announceSettingsChanged();
    expect(runtime.sendMessage.mock.calls).toEqual([[MESSAGE]]);
    expect(tabs.sendMessage.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [3, MESSAGE],
      [5, MESSAGE],
    ]);
  });

  it('may find nobody who listens', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(announceSettingsChanged()).resolves.toBeUndefined();
  });

  it('is heard until the signal aborts, from nobody else and without an answer', async () => {
    const changed = vi.fn();
    const lifetime = new AbortController();
    onSettingsChanged(changed, lifetime.signal);
    expect(await deliver(MESSAGE, FROM_VIEW)).toBeUndefined();
    await deliver(MESSAGE, { ...FROM_VIEW, id: 'someone-else' });
    await deliver({ type: 'page-changed' }, FROM_VIEW);
    lifetime.abort();
    await deliver(MESSAGE, FROM_VIEW);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
