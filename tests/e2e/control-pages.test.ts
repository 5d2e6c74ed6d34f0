import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../tools/browsers/read-page.ts';
import { leaves } from '../seeds/received.ts';
import { ask } from './ask.ts';
import { faultsIn } from './axe.ts';
import { eventually } from './eventually.ts';
import { BROWSER, fixture, useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/demo/c.html';
const ELSEWHERE = 'https://www.example.cn/generic.html';
const QUOTED = '方案提出，“新建养老机构护理型床位占比不低于80%”。';
const session = useSession([
  { url: NEWS, file: 'tools/demo/news.html' },
  { url: ELSEWHERE, file: fixture('generic.html') },
]);

let open: Page | undefined;

async function openOwn(path: string, shown: string): Promise<Page> {
  open = await session().driven.openExtensionPage(path);
  await open.waitForSelector(shown);
  return open;
}

function wordsOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, element => element.textContent!);
}

afterEach(async () => {
  await ask(session().view.page, { type: 'delete-kept' });
  await open?.close();
  open = undefined;
});

describe('the settings', () => {
  it('are kept at once and say so', async () => {
    const page = await openOwn('options.html', '#look');
    await page.click('input[name="label-size"][value="large"]');
    expect(
      await eventually(
        () => wordsOf(page, '.save'),
        words => words !== '',
      ),
    ).toBe('已保存');
    expect(await ask(page, { type: 'read-settings' })).toMatchObject({ value: { labelSize: 'large' } });
  });

  it('speak another language at once, in every page of ours that is open', async () => {
    const page = await openOwn('options.html', '#look');
    await page.click('input[name="language"][value="zh_TW"]');
    expect(
      await eventually(
        () => wordsOf(page, 'h1'),
        words => words === '設定',
      ),
    ).toBe('設定');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
    await page.click('input[name="language"][value="en"]');
    expect(
      await eventually(
        () => wordsOf(page, 'h1'),
        words => words === 'Settings',
      ),
    ).toBe('Settings');
  });

  it('list a site that was set apart, forget it, and undo that', async () => {
    await ask(session().view.page, {
      type: 'write-site',
      host: 'zj.gov.cn',
      mode: 'off',
      coversDomain: true,
    });
    const page = await openOwn('options.html', 'li[data-host="zj.gov.cn"]');
    await page.select('li[data-host="zj.gov.cn"] select', 'panel');
    const sites = async () => (await ask(page, { type: 'list-sites' })).value;
    const choice = { host: 'zj.gov.cn', mode: 'panel', coversDomain: true };
    expect(await eventually(sites, now => JSON.stringify(now).includes('panel'))).toEqual([choice]);
    await page.click('[data-action="forget-choice"]');
    await page.waitForSelector('[data-action="undo"]');
    expect(await sites()).toEqual([]);
    await page.click('[data-action="undo"]');
    await page.waitForSelector('li[data-host="zj.gov.cn"]');
    expect(await sites()).toEqual([choice]);
  });

  it('delete what is kept once that was confirmed', async () => {
    await ask(session().view.page, { type: 'write-settings', changes: { palette: 'ink' } });
    const page = await openOwn('options.html', '[data-action="delete-kept"]:enabled');
    await page.click('[data-action="delete-kept"]');
    await page.click('[data-action="confirm-delete"]');
    await page.waitForSelector('[data-action="delete-kept"]:disabled');
    expect(await ask(page, { type: 'count-kept' })).toMatchObject({
      value: { settings: 0, sites: 0, proposals: 0 },
    });
    expect(await ask(page, { type: 'read-settings' })).toMatchObject({ value: { palette: 'cinnabar' } });
  });

  it('show the commands with their keys', async () => {
    const page = await openOwn('options.html', '#shortcuts kbd');
    const keys = await page.$$eval('#shortcuts kbd', found => found.map(key => key.textContent!));
    expect(keys).toHaveLength(3);
    expect(keys.every(key => /\+/.test(key))).toBe(true);
  });

  it('refuse what is no host, and ask for nothing', async () => {
    const page = await openOwn('options.html', '[data-action="add-site"]');
    await page.type('input[name="host"]', 'not a host');
    await page.keyboard.press('Enter');
    expect(
      await eventually(
        () => wordsOf(page, '#add-site-failure'),
        words => words !== '',
      ),
    ).toContain('不是');
  });

  // Chromium asks in a window of its own, which nobody here can answer.
  if (BROWSER === 'firefox') {
    it('add a site, whose pages are read by themselves from then on, and take it away again', async () => {
      const page = await openOwn('options.html', '[data-action="add-site"]');
      await page.type('input[name="host"]', 'https://www.example.cn/news');
      await page.click('[data-action="add-site"]');
      await page.waitForSelector('[data-action="remove-site"]');
      const first = await session().read(ELSEWHERE);
      expect(first.reading.passages.length).toBeGreaterThan(0);
      await first.page.close();
      await page.bringToFront();
      await page.click('[data-action="remove-site"]');
      await page.waitForSelector('[data-action="undo"]');
      const second = await session().driven.open(ELSEWHERE);
      const reading = await readPage(session().view, second, { listening: 500, reading: 500 });
      expect(reading.passages).toEqual([]);
      await second.close();
    });
  }
});

describe('the welcome', () => {
  it('shows the real engine at work, and says of a label that is clicked how its passage differs', async () => {
    const page = await openOwn('welcome.html', '.demo-sheet .label');
    const labels = await page.$$('.demo-sheet .label');
    expect(labels.length).toBeGreaterThanOrEqual(4);
    const apart = await page.$$eval('.demo-sheet .label', found => {
      const tops = found.map(label => label.getBoundingClientRect().top);
      return tops.every((top, at) => at === 0 || top - tops[at - 1]! >= 24);
    });
    expect(apart).toBe(true);
    const differing = await page.waitForSelector('.checked-text .misquoted');
    await differing!.click();
    expect(
      await eventually(
        () => wordsOf(page, '.demo-answer'),
        words => words.includes('原则上'),
      ),
    ).toContain('少了“原则上”');
    await page.waitForSelector('.checked-text .own-figure');
  });

  it('is not opened by a developer’s tool', async () => {
    const pages = await session().driven.browser.pages();
    expect(pages.filter(page => page.url().endsWith('/welcome.html'))).toEqual([]);
  });
});

describe('checking a text', () => {
  it('finds in it what a page would have, and how it differs', async () => {
    const page = await openOwn('check.html', 'textarea');
    await page.type('textarea', QUOTED);
    await page.click('[data-action="check"]');
    await page.waitForSelector('.check-rows [data-node="minsheng-2025#sec_3__cl_7"]');
    expect(await wordsOf(page, '.differences')).toContain('少了“原则上”');
    expect(await wordsOf(page, '.checked-text')).toBe(QUOTED);
    await page.click('.check-rows a');
    expect(await page.evaluate(() => document.activeElement?.id || location.hash.slice(1))).toBe('passage-0');
  });

  it('opens a file in GB 18030', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'meipi-check-'));
    const file = join(folder, 'draft.txt');
    const gb = Buffer.from(
      'c8abc3e6c8a1cffbd4dabecdd2b5b5d8b2cebcd3c9e7bbe1b1a3cfd5b5c4bba7bcaecfded6c6',
      'hex',
    );
    writeFileSync(file, gb);
    const page = await openOwn('check.html', 'input[type="file"]');
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForSelector('.check-rows [data-node="minsheng-2025#sec_1__cl_1"]');
    expect(await page.$eval('textarea', area => area.value)).toBe('全面取消在就业地参加社会保险的户籍限制');
    rmSync(folder, { recursive: true });
  });

  /** What takes the engine longest, so that there is time to stop it. */
  const CHANGED_EVERYWHERE = leaves.map(({ text }) => text.replace(/(...)./gu, '$1某')).join('\n');

  it('takes a text of four million characters in turns, and can be stopped', async () => {
    const page = await openOwn('check.html', 'textarea');
    await page.evaluate(words => {
      const area = document.querySelector('textarea')!;
      area.value = `${words}\n`.repeat(Math.floor(4_000_000 / (words.length + 1)));
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, CHANGED_EVERYWHERE);
    await page.click('[data-action="check"]');
    await page.waitForSelector('progress');
    await page.click('[data-action="cancel-check"]');
    await page.waitForSelector('.result');
    expect(await wordsOf(page, '.result')).toContain('停下');
  }, 60_000);

  it('says so where a selection did not arrive', async () => {
    const page = await openOwn('check.html#no-such-key', '[role="alert"]');
    expect(await wordsOf(page, '[role="alert"]')).toContain('没有传到');
  });
});

if (BROWSER === 'chromium') {
  describe('a selection that is looked up from its menu', () => {
    it('is checked in a page of its own, and its words stand in no address', async () => {
      const { driven } = session();
      const worker = await driven.browser.waitForTarget(target => target.type() === 'service_worker');
      await (await worker.worker())!.evaluate(selectionText => {
        type Event = { dispatch(info: object, tab: object): void };
        const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: { onClicked: Event } } })
          .chrome;
        contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, {});
      }, QUOTED);
      const found = await driven.browser.waitForTarget(target => target.url().includes('/check.html'));
      open = (await found.page())!;
      await open.waitForSelector('.check-rows [data-node="minsheng-2025#sec_3__cl_7"]');
      expect(await open.$eval('textarea', area => area.value)).toBe(QUOTED);
      expect(open.url()).toMatch(/\/check\.html$/);
    });
  });

  describe('axe', () => {
    it.each([
      ['options.html', '#about .documents li'],
      ['welcome.html', '.demo-sheet .label'],
      ['check.html', 'textarea'],
    ])('finds nothing in %s, by day and by night', async (path, shown) => {
      const page = await openOwn(path, shown);
      if (path === 'check.html') {
        await page.type('textarea', QUOTED);
        await page.click('[data-action="check"]');
        await page.waitForSelector('.result');
      }
      expect(await faultsIn(page)).toEqual([]);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await faultsIn(page)).toEqual([]);
    });

    it.each(['cinnabar', 'indigo', 'ink'])('finds nothing in the popup in the colours %s', async palette => {
      const { page, reading } = await session().read(NEWS);
      await ask(session().view.page, { type: 'write-settings', changes: { palette } });
      await ask(session().view.page, {
        type: 'write-site',
        host: 'www.news.cn',
        mode: 'panel',
        coversDomain: false,
      });
      const popup = await openOwn(`popup.html?tab=${reading.tab}`, '#domain-switch');
      expect(await faultsIn(popup)).toEqual([]);
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await faultsIn(popup)).toEqual([]);
      await page.close();
    });
  });
}

describe('at 320 pixels', () => {
  it.each([
    ['options.html', '#about .documents li'],
    ['welcome.html', '.demo-sheet .label'],
    ['check.html', 'textarea'],
    ['popup.html?tab=999999', '.big'],
  ])('%s does not scroll sideways', async (path, shown) => {
    const page = await openOwn(path, shown);
    await page.setViewport({ width: 320, height: 640 });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const overflow = await eventually(sideways, pixels => pixels <= 0);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
