// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { syncProtocol } from '../../platform/messaging/sync-protocol.ts';
import { deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../platform/fake-browser.ts';
import { ownLocks } from '../platform/sync/own-locks.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../platform/fake-browser.ts')).fakeBrowser }));

const ask = (type: string, request: object, from: object) => deliver({ type, ...request }, from);

beforeEach(() => {
  fakeBrowser.tabs.query.mockResolvedValue([]);
  fakeBrowser.contextMenus.removeAll.mockResolvedValue();
  fakeBrowser.runtime.sendMessage.mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { locks: ownLocks() });
});

describe('the background', () => {
  it('answers no page about the sync, whatever it asks, and makes no request while no server is connected', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    const request = vi.fn();
    vi.stubGlobal('fetch', request);
    fakeBrowser.alarms.create.mockClear();
    background.main();
    const access = { address: 'https://dav.example/', user: 'reader', password: 'secret', isLocal: false };
    for (const type of Object.keys(syncProtocol))
      expect(await ask(type, access, FROM_PAGE)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await ask('sync-state', {}, FROM_VIEW)).toMatchObject({ ok: true, value: { hasCode: false } });
    await ask('view-focused', {}, FROM_VIEW);
    for (const listener of fakeBrowser.runtime.onStartup.listeners) listener();
    for (const listener of fakeBrowser.alarms.onAlarm.listeners) listener({ name: 'sync' });
    expect(await ask('sync-now', {}, FROM_VIEW)).toMatchObject({ error: { code: 'sync-off' } });
    expect(request).not.toHaveBeenCalled();
    expect(fakeBrowser.alarms.create).not.toHaveBeenCalled();
  });
});
