import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { JSHandle } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type ExtensionApi, openExtensionView } from '../../tools/browsers/extension-view.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { BROWSER, BUILD, type Session, useSession } from './session.ts';

const PRIVATE = 'https://www.news.cn/met/private/c.html';
const OPEN = 'https://www.news.cn/met/open/c.html';
const file = 'tools/demo/news.html';
const session = useSession([
  { url: PRIVATE, file },
  { url: OPEN, file },
]);

interface Api extends Omit<ExtensionApi, 'tabs'> {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(of: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
  readonly windows: { create(made: object): Promise<unknown> };
}

/** What a reader does by a switch on the browser's page of extensions; it loads the extension anew. */
async function allowInPrivate({ driven }: Session): Promise<void> {
  if (BROWSER === 'firefox') {
    const { connection } = driven.browser as unknown as {
      connection: { send(command: string, said: object): Promise<unknown> };
    };
    const extensionData = { type: 'path', path: resolve(BUILD) };
    await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
  } else {
    const page = await driven.open('chrome://extensions/');
    await page.evaluate(async id => {
      type Change = (changes: object) => Promise<void>;
      type Name = 'updateProfileConfiguration' | 'updateExtensionConfiguration';
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Record<Name, Change> } };
      // What was loaded from a folder is loaded again only in this mode.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, driven.extensionBase.split('//')[1]!);
    await page.close();
  }
  await pause(1_000);
}

it('of a page in a private window nothing is kept', async () => {
  await allowInPrivate(session());
  const { page: view, api: known } = await openExtensionView(session().driven);
  const api = known as unknown as JSHandle<Api>;
  await ask(view, { type: 'write-settings', changes: { keepsMet: true } });
  const openWindow = (address: string, isPrivate: boolean) =>
    api.evaluate(({ windows }, url, incognito) => windows.create({ incognito, url }), address, isPrivate);
  await openWindow(PRIVATE, true);
  const badges = () =>
    api.evaluate(async ({ tabs, action }, address) => {
      const found = (await tabs.query({})).filter(({ incognito, url }) => incognito && url === address);
      return Promise.all(found.map(({ id }) => action.getBadgeText({ tabId: id })));
    }, PRIVATE);
  // It is read there.
  const said = await eventually(badges, ([text = '']) => text !== '');
  expect(Number(said[0])).toBeGreaterThan(3);
  await pause(500);
  const count = async () => (await ask(view, { type: 'count-met' })).value;
  expect(await count()).toBe(0);
  await openWindow(OPEN, false);
  expect(await eventually(count, seen => seen === 1)).toBe(1);
});
