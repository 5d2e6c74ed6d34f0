import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';
import type { ExtensionView } from './extension-view.ts';

/**
 * Has a page read that the extension does not read by itself, as a reader would: by the button of the toolbar and «read this
 * page» in the popup. False where that cannot be done.
 */
export async function activateAsReader(
  driven: DrivenBrowser,
  view: ExtensionView,
  page: Page,
): Promise<boolean> {
  try {
    const popup =
      driven.name === 'chromium' ? await openByButton(driven, page) : await openAllowed(driven, view, page);
    await popup.waitForSelector('[data-action="activate"]', { timeout: 3_000 });
    await popup.click('[data-action="activate"]');
    // The popup says so once the page has answered; what it says is in the reader's language.
    await popup
      .waitForSelector('[data-action="activate"]', { hidden: true, timeout: 5_000 })
      .catch(() => undefined);
    if (!popup.isClosed()) await popup.close();
    await page.bringToFront();
    return true;
  } catch {
    return false;
  }
}

/** Chromium: a click on the button, which gives the extension this page (activeTab) and opens its popup. */
async function openByButton({ browser }: DrivenBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('no extension');
  await extension.triggerAction(page);
  for (let tries = 0; tries < 60; tries++) {
    const popup = (await extension.pages()).find(shown => shown.url().endsWith('/popup.html'));
    if (popup) return popup;
    await pause(50);
  }
  throw new Error('no popup');
}

/** Firefox: nothing clicks its toolbar from outside, so the host is allowed in a click and the popup opened as a tab. */
async function openAllowed(driven: DrivenBrowser, view: ExtensionView, page: Page): Promise<Page> {
  const { hostname } = new URL(page.url());
  await view.page.bringToFront();
  await view.page.evaluate(origin => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.onclick = async () => {
      const { permissions } = (globalThis as unknown as { browser: Permissions }).browser;
      button.textContent = String(await permissions.request({ origins: [origin] }));
    };
    document.documentElement.append(button);
  }, `*://${hostname}/*`);
  await view.page.click('#allow');
  await view.page.waitForFunction(() => document.querySelector('#allow')?.textContent === 'true', {
    timeout: 3_000,
  });
  await view.page.evaluate(() => document.querySelector('#allow')?.remove());
  const tab = await view.tabOf(page);
  return await driven.openExtensionPage(`popup.html?tab=${tab}`);
}

interface Permissions {
  permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
}
