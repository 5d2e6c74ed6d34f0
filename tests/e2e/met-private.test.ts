import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openExtensionView } from '../../tools/browsers/extension-view.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { BROWSER, type Session, useSession } from './session.ts';

const PRIVATE = 'https://www.news.cn/met/private/c.html';
const OPEN = 'https://www.news.cn/met/open/c.html';
const file = 'tools/demo/news.html';
const session = useSession([
  { url: PRIVATE, file },
  { url: OPEN, file },
]);

/** What stands on the page of the browser's that is asked here; the reader has a switch there. */
async function allowInPrivate({ driven }: Session): Promise<void> {
  const id = driven.extensionBase.split('//')[1]!;
  const page = await driven.open('chrome://extensions/');
  await page.evaluate(async extensionId => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        developerPrivate: Record<
          'updateProfileConfiguration' | 'updateExtensionConfiguration',
          (changes: object) => Promise<void>
        >;
      };
    };
    // What was loaded from a folder is loaded again only in this mode.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.close();
}

// Firefox has no way for a program to let an extension into private windows; what is done there is said by the unit tests.
it.runIf(BROWSER === 'chromium')('of a page in a private window nothing is kept', async () => {
  await allowInPrivate(session());
  // The browser loads the extension anew.
  await pause(1_000);
  const view = await openExtensionView(session().driven);
  await ask(view.page, { type: 'write-settings', changes: { keepsMet: true } });
  await view.page.evaluate(async url => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(made: object): Promise<unknown> } };
    };
    await chrome.windows.create({ incognito: true, url });
  }, PRIVATE);
  const badges = () =>
    view.page.evaluate(async url => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(of: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      };
      const tabs = (await chrome.tabs.query({})).filter(tab => tab.incognito && tab.url === url);
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    }, PRIVATE);
  const said = await eventually(badges, ([text = '']) => text !== '');
  expect(Number(said[0])).toBeGreaterThan(3);
  await pause(500);
  const count = async () => (await ask(view.page, { type: 'count-met' })).value;
  expect(await count()).toBe(0);
  const page = await session().driven.open(OPEN);
  expect(await eventually(count, seen => seen === 1)).toBe(1);
  await page.close();
});
