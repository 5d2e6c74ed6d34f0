import { beforeEach, expect, it, vi } from 'vitest';
import { noteTriedServer, readTriedServers } from '../../../platform/storage/tried-servers.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const serverAt = (at: number) => `https://dav${at}.example/*`;

beforeEach(() => local.clear());

it('servers that were tried are known by their patterns, each once and the latest first, and no more than a few', async () => {
  expect(await readTriedServers()).toEqual([]);
  for (const at of [1, 2, 1]) await noteTriedServer(serverAt(at));
  expect(await readTriedServers()).toEqual([serverAt(1), serverAt(2)]);
  for (let at = 3; at < 40; at++) await noteTriedServer(serverAt(at));
  expect(await readTriedServers()).toHaveLength(20);
});

it('none are known where what is kept cannot be read', async () => {
  await local.set({ 'tried-servers': 'all' });
  expect(await readTriedServers()).toEqual([]);
  vi.spyOn(local, 'set').mockRejectedValue(new Error('no'));
  await noteTriedServer(serverAt(1));
  expect(await readTriedServers()).toEqual([]);
});
