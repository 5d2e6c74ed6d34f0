import type { JSHandle, Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';

/** The few calls of the extension interface that reading a page takes; `chrome` and `browser` both have them. */
export interface ExtensionApi {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string; active: boolean }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
  scripting: {
    executeScript<T>(injection: { target: { tabId: number }; func: () => T }): Promise<{ result?: T }[]>;
  };
}

/** A document of the extension's origin, from which pages are looked at with the extension's rights. */
export interface ExtensionView {
  readonly page: Page;
  readonly api: JSHandle<ExtensionApi>;
  /** The number of the tab that shows the page; undefined if the extension may not see it. */
  tabOf(page: Page): Promise<number | undefined>;
  close(): Promise<void>;
}

/** Open it before the pages it shall read: a new tab hides the one before, and hidden pages are drawn late. */
export async function openExtensionView(driven: DrivenBrowser): Promise<ExtensionView> {
  // The manifest is there in any build and runs nothing.
  const page = await driven.openExtensionPage('manifest.json');
  const api = (await page.evaluateHandle(() => {
    const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
    return browser ?? chrome;
  })) as JSHandle<ExtensionApi>;
  return {
    page,
    api,
    tabOf: async shown => {
      const url = await shown.evaluate(() => location.href);
      const tabs = await api.evaluate(async ({ tabs }) => await tabs.query({}));
      const same = tabs.filter(tab => tab.url === url);
      return (same.find(tab => tab.active) ?? same[0])?.id;
    },
    close: () => page.close(),
  };
}
