import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWebDavRemote } from '../../platform/sync/webdav/webdav-remote.ts';
import { type FolderServer, openFolderServer } from '../../tools/bench/sync/folder-server.ts';
import { MemoryFolder } from '../platform/sync/memory-folder.ts';
import { SmallBrowser } from '../platform/sync/small-browser.ts';
import { ask } from './ask.ts';
import { buildReaching } from './build-reaching.ts';
import { A_SYNC, eventually } from './eventually.ts';
import { KeptProfile } from './kept-profile.ts';
import { driveByMessages } from './notes-driver.ts';

/** How often the browser is killed; `MEIPI_KILLS=10` for as often as it was promised for. */
const KILLS = Number(process.env.MEIPI_KILLS ?? 2);

/** Milliseconds that an answer of the server takes, so that a sync has a middle, and until the browser is killed. */
const DELAY = 40;
const AT_MOST = 500;

const profile = new KeptProfile(buildReaching('http://127.0.0.1/*'));
let server: FolderServer;

beforeAll(async () => {
  server = await openFolderServer(DELAY);
});

afterAll(async () => {
  await server.close();
  profile.remove();
});

async function start() {
  const driven = await profile.start();
  const view = await driven.openExtensionPage('manifest.json');
  return { driven, view, notes: driveByMessages(view) };
}

const access = () => ({ address: server.address, user: 'reader', password: 'secret', isLocal: true });

async function said<T>(view: Page, message: object): Promise<T> {
  const answer = await ask(view, message);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value as T;
}

/** A second browser, without a window. */
async function another(code: string): Promise<SmallBrowser> {
  const browser = new SmallBrowser(new MemoryFolder());
  await browser.connections.connect(access(), code, 'one');
  browser.wake({
    openRemote: ({ address, ...account }, spend) =>
      createWebDavRemote({ ...account, folder: address }, { spend }),
  });
  return browser;
}

it(
  `a browser that is killed in the middle of its syncs, ${KILLS} times, loses no note and leaves none twice`,
  async () => {
    const first = await start();
    server.counts();
    expect(await said(first.view, { type: 'sync-state' })).toMatchObject({ hasCode: false });
    expect(server.counts().requests).toBe(0);
    await said(first.view, { type: 'connect-sync', ...access() });
    const { code } = await said<{ code: string }>(first.view, { type: 'show-sync-code' });
    await first.driven.close();
    const texts: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const { driven, view, notes } = await start();
      for (let at = 0; at < 3; at++) {
        const id = randomBytes(16).toString('base64url');
        texts.push(`note ${id}`);
        await notes.create(id, `note ${id}`);
      }
      const syncing = ask(view, { type: 'sync-now' }).catch(() => undefined);
      await pause((kill * 137) % AT_MOST);
      profile.kill(driven);
      await syncing;
      await profile.end(driven);
    }
    const { driven, view, notes } = await start();
    // One may be under way since the background woke.
    await eventually(
      () => ask(view, { type: 'sync-now' }),
      answer => answer.ok,
      A_SYNC,
    );
    const two = await another(code);
    await two.engine.sync();
    expect((await two.texts()).sort()).toEqual([...texts].sort());
    expect([...(await notes.texts()).values()].flat().sort()).toEqual([...texts].sort());
    await two.write(1, '另一个浏览器');
    await two.engine.sync();
    await said(view, { type: 'sync-now' });
    expect([...(await notes.texts()).values()].flat()).toContain('另一个浏览器');
    server.counts();
    await said(view, { type: 'sync-now' });
    expect(server.counts()).toEqual({ requests: 1, up: 0, down: 0 });
    const stored = Buffer.concat([...server.files.values()]);
    for (const word of ['note ', '浏览器', 'minsheng', 'secret']) expect(stored.includes(word)).toBe(false);
    await said(view, { type: 'disconnect-sync' });
    expect((await notes.texts()).size).toBe(texts.length + 1);
    await driven.close();
  },
  90_000 + KILLS * 30_000,
);
