import { beforeEach, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { serveSync } from '../../../entrypoints/background/serve-sync.ts';
import { deliver, FROM_VIEW, fakeBrowser } from '../../platform/fake-browser.ts';
import { woken } from '../../platform/storage/woken.ts';
import { ownLocks } from '../../platform/sync/own-locks.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const ACCESS = { address: 'https://dav.example/notes/', user: 'reader', password: 'secret', isLocal: false };
const reached = vi.fn();

/** A background that has just woken, with the patterns that are no sites to it. */
async function patternsIn(work: () => Promise<unknown> = async () => undefined): Promise<string[]> {
  const life = new AbortController();
  const means = { restore: async () => success(0), arrived: vi.fn(), reached };
  const { patterns } = serveSync(woken(), means, life.signal);
  await work();
  life.abort();
  return patterns();
}

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  fakeBrowser.permissions.contains.mockResolvedValue(true);
  fakeBrowser.permissions.getAll.mockResolvedValue({ origins: [] });
  fakeBrowser.tabs.query.mockResolvedValue([]);
  fakeBrowser.runtime.sendMessage.mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { locks: ownLocks() });
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('no network')));
});

it('a server that was only tried is no site that the reader added, to the next background either', async () => {
  expect(await patternsIn()).toEqual([]);
  const tested = await patternsIn(
    () => deliver({ type: 'test-connection', ...ACCESS }, FROM_VIEW) as Promise<unknown>,
  );
  expect(tested).toEqual(['https://dav.example/*']);
  expect(reached).toHaveBeenCalledOnce();
  expect(await patternsIn()).toEqual(['https://dav.example/*']);
});
