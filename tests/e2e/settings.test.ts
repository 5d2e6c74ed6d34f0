import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { lookIntoRoot } from '../../tools/browsers/closed-root.ts';
import { countPainted } from '../../tools/browsers/count-painted.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { ask } from './ask.ts';
import { compareShape, rememberShape } from './dom-shape.ts';
import { eventually } from './eventually.ts';
import { useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/demo/c.html';
const HOST = 'www.news.cn';
const STOCK = 'https://www.news.cn/stock.html';
const PROSE = '各村因地制宜，把柿子树种在屋后，让人民群众在秋天有果子吃；树下修了石凳，过路的人可以坐一坐。';
const session = useSession([
  { url: NEWS, file: 'tools/demo/news.html' },
  {
    url: STOCK,
    body: `<!doctype html><meta charset="utf-8"><title>柿子</title><main><p>${PROSE.repeat(4)}</p></main>`,
  },
]);

function set(changes: object) {
  return ask(session().view.page, { type: 'write-settings', changes });
}

function setSite(mode: string) {
  return ask(session().view.page, { type: 'write-site', host: HOST, mode, coversDomain: false });
}

/** The names in the page's registry of highlights. */
function names(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()].filter(name => name.startsWith('meipi-')).sort());
}

function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-meipi]').length);
}

/** What the button of the toolbar says of a tab. */
function badge(tab: number | undefined): Promise<string> {
  return session().view.page.evaluate(async tabId => {
    type Api = { action: { getBadgeText(of: object): Promise<string> } };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return await (browser ?? chrome).action.getBadgeText({ tabId });
  }, tab);
}

afterEach(() => ask(session().view.page, { type: 'delete-kept' }));

describe('what the reader sets', () => {
  it('is worn and spoken by the labels of a page that is open, though nothing in it moves', async () => {
    const { page, reading } = await session().read(NEWS);
    const label = async () => (await lookIntoRoot(session().view, reading.tab!)).boxes.at(1)!;
    expect((await label()).name).toContain('逐字相同');
    const { width } = await label();
    await set({ language: 'en', labelSize: 'large' });
    const after = await eventually(
      label,
      ({ name, width: now }) => name.includes('word for word') && now > width,
    );
    expect(after.name).toContain('word for word');
    expect(after.name).not.toContain('逐字相同');
    expect(after.width).toBeGreaterThan(width);
    await page.close();
  });

  it('reaches a page that is open, without its being loaded again', async () => {
    const { page, reading } = await session().read(NEWS);
    expect(reading.painted).toBeGreaterThan(0);
    const before = await names(page);
    expect(before.every(name => !name.endsWith('-ink'))).toBe(true);

    await set({ palette: 'ink' });
    const inked = before.map(name => `${name}-ink`);
    expect(
      await eventually(
        () => names(page),
        now => now.join() === inked.join(),
      ),
    ).toEqual(inked);

    await set({ kinds: ['title-mention'] });
    const titles = inked.filter(name => name.includes('title-mention'));
    expect(
      await eventually(
        () => names(page),
        now => now.length < inked.length,
      ),
    ).toEqual(titles);
    const again = await readPage(session().view, page);
    // The panel lists what the page does not show.
    expect(again.passages).toHaveLength(reading.passages.length);
    expect(again.labels.every(({ kind }) => kind === 'title-mention')).toBe(true);

    await set({ isOn: false });
    expect(
      await eventually(
        () => hosts(page),
        count => count === 0,
      ),
    ).toBe(0);
    expect(await names(page)).toEqual([]);
    expect(
      await eventually(
        () => badge(reading.tab),
        text => text === '–',
      ),
    ).toBe('–');

    await ask(session().view.page, { type: 'delete-kept' });
    expect(
      await eventually(
        () => names(page),
        now => now.length === before.length,
      ),
    ).toEqual(before);
    await page.close();
  });

  it('is kept when the page is opened again', async () => {
    await set({ palette: 'indigo' });
    const { page } = await session().read(NEWS);
    expect((await names(page)).every(name => name.endsWith('-indigo'))).toBe(true);
    await page.close();
  });
});

describe('stock phrases', () => {
  it('are marked quietly where the reader wants to see them, listed in the panel, and count as nothing', async () => {
    const { page, reading } = await session().read(STOCK);
    expect([reading.status, reading.passages]).toEqual(['read', []]);
    expect(await names(page)).toEqual([]);
    await set({ showsStock: true });
    expect(
      await eventually(
        () => names(page),
        now => now.length > 0,
      ),
    ).toEqual(['meipi-stock']);
    expect(await hosts(page)).toBe(0);
    expect(await badge(reading.tab)).toBe('');
    const panel = await session().driven.openExtensionPage(`sidepanel.html?tab=${reading.tab}`);
    await panel.waitForSelector('.stock-list li');
    const rows = await panel.$$eval('.stock-list li', found => found.map(row => row.textContent!));
    expect(rows.find(row => row.startsWith('因地制宜'))).toContain('民生意见（六）（八）');
    await panel.close();
    await set({ showsStock: false });
    expect(
      await eventually(
        () => names(page),
        now => now.length === 0,
      ),
    ).toEqual([]);
    await page.close();
  });
});

describe('a site that is for the side panel alone', () => {
  it('has passages, and not a trace of us in its pages', async () => {
    await setSite('panel');
    const page = await session().driven.browser.newPage();
    await rememberShape(page);
    await page.goto(NEWS);
    const reading = await readPage(session().view, page);
    expect(reading.status).toBe('read');
    expect(reading.passages.length).toBeGreaterThan(3);
    const { before, now } = await compareShape(page);
    expect(now).toBe(before);
    expect(await hosts(page)).toBe(0);
    expect(await countPainted(page)).toBe(0);
    await page.evaluate(() => window.scrollTo(0, 0));
    const panel = await session().driven.openExtensionPage(`sidepanel.html?tab=${reading.tab}`);
    await panel.waitForSelector('li[data-node] .go');
    await panel.$$eval('li[data-node] .go', buttons => (buttons.at(-1) as HTMLElement).click());
    const scrolled = () => page.evaluate(() => window.scrollY);
    await page.bringToFront();
    expect(await eventually(scrolled, y => y > 0)).toBeGreaterThan(0);
    expect(await names(page)).toEqual([]);
    expect(await hosts(page)).toBe(0);
    await panel.close();
    await page.close();
  });

  it('is cleared when it becomes that while a page is open, and shown again after', async () => {
    const { page, reading } = await session().read(NEWS);
    expect(await hosts(page)).toBe(1);
    await setSite('panel');
    expect(
      await eventually(
        () => hosts(page),
        count => count === 0,
      ),
    ).toBe(0);
    expect(await names(page)).toEqual([]);
    expect((await readPage(session().view, page)).passages).toHaveLength(reading.passages.length);
    await setSite('on');
    expect(
      await eventually(
        () => hosts(page),
        count => count === 1,
      ),
    ).toBe(1);
    await page.close();
  });
});

describe('a site that is off', () => {
  it('is read once where the reader asks for that, until the page is left', async () => {
    await setSite('off');
    const { page, reading } = await session().read(NEWS);
    expect(reading.status).toBe('off');
    const popup = await session().driven.openExtensionPage(`popup.html?tab=${reading.tab}`);
    await popup.waitForSelector('[data-action="read-once"]');
    await popup.click('[data-action="read-once"]');
    await page.bringToFront();
    const once = await eventually(
      () => readPage(session().view, page),
      ({ painted }) => painted > 0,
    );
    expect(once.painted).toBeGreaterThan(0);
    await popup.close();
    await page.reload();
    expect((await readPage(session().view, page)).status).toBe('off');
    await page.close();
  });
});

describe('the badge', () => {
  it('says how many passages the page has, and is gone when the tab goes elsewhere', async () => {
    const { page, reading } = await session().read(NEWS);
    const count = String(reading.passages.length);
    expect(
      await eventually(
        () => badge(reading.tab),
        text => text === count,
      ),
    ).toBe(count);
    await page.goto('about:blank');
    expect(
      await eventually(
        () => badge(reading.tab),
        text => text === '',
      ),
    ).toBe('');
    await page.close();
  });
});

describe('a step', () => {
  it('leads from passage to passage, marks each and gives its label the focus', async () => {
    const { page, reading } = await session().read(NEWS);
    await page.evaluate(() => window.scrollTo(0, 0));
    const step = (by: number) =>
      session().view.page.evaluate(
        async (tab, way) => {
          type Api = { tabs: { sendMessage(tab: number, message: object): Promise<{ value: number }> } };
          const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
          return (await (browser ?? chrome).tabs.sendMessage(tab!, { type: 'step', by: way })).value;
        },
        reading.tab,
        by,
      );
    const first = await step(1);
    const second = await step(1);
    expect(second).toBe(first + 1);
    expect(await step(-1)).toBe(first);
    expect(await names(page)).toContain('meipi-current');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-meipi]'))).toBe(true);
    await page.close();
  });
});
