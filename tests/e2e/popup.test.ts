import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { activateAsReader } from '../../tools/browsers/activate.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { eventually } from './eventually.ts';
import { BROWSER, fixture, useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/demo/c.html';
const UNRELATED = 'https://www.gov.cn/unrelated.html';
const ELSEWHERE = 'https://www.example.cn/generic.html';
const session = useSession([
  { url: NEWS, file: 'tools/demo/news.html' },
  { url: UNRELATED, file: 'tools/demo/unrelated.html' },
  { url: ELSEWHERE, file: fixture('generic.html') },
]);

/** Whether the browser shows our page in its side panel (Chromium) or sidebar (Firefox). */
function isPanelOpen(): Promise<boolean> {
  return session().view.page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as PanelApi;
    if (browser?.sidebarAction) return await browser.sidebarAction.isOpen({});
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  });
}

interface PanelApi {
  browser?: { sidebarAction?: { isOpen(details: object): Promise<boolean> } };
  chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } };
}

async function popupOf(tab: number | undefined): Promise<Page> {
  const popup = await session().driven.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.waitForSelector('.big');
  return popup;
}

function wordsOf(popup: Page): Promise<string> {
  return popup.$eval('main', main => main.textContent!);
}

/** Turns the switch of the page's site and waits until the popup shows it turned. */
async function switchSite(tab: number | undefined): Promise<void> {
  const popup = await popupOf(tab);
  await popup.waitForSelector('#site-switch');
  const isOff = async () => (await wordsOf(popup)).includes('停用');
  const before = await isOff();
  await popup.click('#site-switch');
  await eventually(isOff, now => now !== before);
  await popup.close();
}

describe('the popup', () => {
  it('says how many passages there are, of which document, and offers the side panel', async () => {
    const { page, reading } = await session().read(NEWS);
    const popup = await popupOf(reading.tab);
    const words = await wordsOf(popup);
    expect(words).toContain('www.news.cn');
    expect(words).toContain(`本页 ${reading.passages.length} 处见于文件`);
    expect(words).toMatch(/民生意见 （.）/u);
    expect(words).toContain('没有发出请求');
    expect(await popup.$('[data-action="open-panel"]')).not.toBeNull();
    await popup.close();
    await page.close();
  });

  it('opens the side panel of the browser itself', async () => {
    const { page, reading } = await session().read(NEWS);
    const popup = await popupOf(reading.tab);
    await popup.click('[data-action="open-panel"]');
    expect(await eventually(isPanelOpen, Boolean)).toBe(true);
    await page.close();
  });

  it('says that nothing was recognised without claiming that nothing is there', async () => {
    const { page, reading } = await session().read(UNRELATED);
    const popup = await popupOf(reading.tab);
    const words = await wordsOf(popup);
    expect(words).toContain('未认出');
    expect(words).not.toContain('没有提到）');
    expect(await popup.$('[data-action="open-panel"]')).toBeNull();
    await popup.close();
    await page.close();
  });

  it('switches a site off: labels and paint go at once, and stay away when the page is loaded again', async () => {
    const { page, reading } = await session().read(NEWS);
    await switchSite(reading.tab);
    const hosts = () => page.evaluate(() => document.querySelectorAll('[data-meipi]').length);
    expect(await eventually(hosts, count => count === 0)).toBe(0);
    await page.bringToFront();
    await page.reload();
    expect(await readPage(session().view, page)).toMatchObject({ status: 'off', passages: [], painted: 0 });
    expect(await hosts()).toBe(0);

    await switchSite(reading.tab);
    await page.bringToFront();
    const again = await eventually(
      () => readPage(session().view, page),
      ({ passages }) => passages.length > 0,
    );
    expect(again.passages).toHaveLength(reading.passages.length);
    expect(again.painted).toBeGreaterThan(0);
    await page.close();
  });

  it('says of a page of the browser that it may not be read, and offers nothing', async () => {
    const tab = await session().view.api.evaluate(async api => {
      const tabs = (api as unknown as { tabs: { create(options: object): Promise<{ id: number }> } }).tabs;
      return (await tabs.create({ url: 'about:blank', active: false })).id;
    });
    const popup = await popupOf(tab);
    expect(await popup.$('[data-action="ask-permission"]')).toBeNull();
    expect(await popup.$('#site-switch')).toBeNull();
    await popup.close();
  });

  it('does not break on a tab that is gone', async () => {
    const popup = await popupOf(999_999);
    expect(await wordsOf(popup)).toContain('浏览器不让扩展读这类页面');
    await popup.close();
  });

  it('says when a page could not be read after all', async () => {
    const page = await session().driven.open(ELSEWHERE);
    const tab = await activeTab();
    const popup = await popupOf(tab);
    expect(await wordsOf(popup)).toContain('还没有读这一页');
    await popup.click('[data-action="activate"]');
    await popup.waitForSelector('[role="alert"]');
    expect(await wordsOf(popup)).toContain('没能读这一页');
    await popup.close();
    await page.close();
  });
});

/** The tab in front, known even where its address is hidden. */
function activeTab(): Promise<number> {
  return session().view.api.evaluate(async ({ tabs }) => (await tabs.query({ active: true })).at(-1)!.id!);
}

describe('the button of the toolbar', () => {
  it('opens a popup whose button reads a page of a site that does not ship', async () => {
    const { driven, view } = session();
    const page = await driven.open(ELSEWHERE);
    expect(await activateAsReader(driven, view, page)).toBe(true);
    const reading = await eventually(
      () => readPage(view, page),
      ({ passages }) => passages.length > 0,
    );
    expect(reading.passages.map(({ node }) => node)).toEqual([
      'minsheng-2025#sec_1__cl_2',
      'minsheng-2025#sec_2__cl_3',
    ]);
    expect(reading.painted).toBeGreaterThan(0);
    await page.close();
  });
});

if (BROWSER === 'firefox') {
  describe('a shipped site whose permission the reader took back', () => {
    const origins = ['*://*.news.cn/*', '*://*.xinhuanet.com/*'];

    it('is left alone, and read once the button of the popup has asked for it', async () => {
      const { driven, view } = session();
      await removePermission(view.page, origins);
      const page = await driven.open(NEWS);
      expect((await readPage(view, page, { listening: 500, reading: 500 })).passages).toEqual([]);
      expect(await page.$('[data-meipi]')).toBeNull();

      const popup = await popupOf(await activeTab());
      expect(await wordsOf(popup)).toContain('浏览器还没有让眉批读政策与新闻网站');
      await popup.click('[data-action="ask-permission"]');
      const reading = await eventually(
        () => readPage(view, page),
        ({ passages }) => passages.length > 0,
      );
      expect(reading.passages.length).toBeGreaterThan(0);
      await popup.close();
      await page.close();
    });
  });

  async function removePermission(page: Page, patterns: string[]): Promise<void> {
    await page.evaluate(
      origins =>
        (globalThis as unknown as { browser: FirefoxBrowser }).browser.permissions.remove({ origins }),
      patterns,
    );
  }
}

interface FirefoxBrowser {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}
