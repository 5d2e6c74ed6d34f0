import { setTimeout as pause } from 'node:timers/promises';
import type { JSHandle } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type ExtensionApi, openExtensionView } from '../../tools/browsers/extension-view.ts';
import { allowInPrivate } from './allow-in-private.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { useSession } from './session.ts';

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
