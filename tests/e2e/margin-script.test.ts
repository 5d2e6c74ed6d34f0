import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countPainted } from '../../tools/browsers/count-painted.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { BROWSER, useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/demo/c.html';
const SILENT = 'https://www.news.cn/silent.html';
const PROSE = '镇东头的老柿树有三百来岁，树干要三个孩子才能合抱，每年这个时候，半条街的人都来帮忙摘果。';
const session = useSession([
  { url: NEWS, file: 'tools/demo/news.html' },
  {
    url: SILENT,
    body: `<!doctype html><meta charset="utf-8"><title>柿子</title><main><p>${PROSE.repeat(4)}</p></main>`,
  },
]);

describe('the script of the labels', () => {
  it('comes into a page that was read without it, once there is something to label', async () => {
    const site = { host: 'www.news.cn', coversDomain: false };
    await ask(session().view.page, { type: 'write-site', ...site, mode: 'panel' });
    const { page } = await session().read(NEWS);
    await ask(session().view.page, { type: 'delete-kept' });
    const labels = await eventually(
      async () => (await readPage(session().view, page)).labels,
      now => now.length > 0,
    );
    expect(labels.length).toBeGreaterThan(3);
    await page.close();
  });
});

// Firefox lists no scripts to programs that drive it, and lets them into no background.
if (BROWSER === 'chromium') {
  /** The scripts of ours that run in a page, each as often as it was run. */
  async function scriptsIn(page: Page): Promise<string[]> {
    const client = await page.createCDPSession();
    const ours: string[] = [];
    client.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension:')) ours.push(new URL(url).pathname);
    });
    await client.send('Debugger.enable');
    await client.detach();
    return ours.sort();
  }

  describe('a page', () => {
    it('without passages carries the reader’s script alone, one with passages that of the labels once', async () => {
      const silent = await session().read(SILENT);
      expect(silent.reading).toMatchObject({ status: 'read', passages: [] });
      expect(await scriptsIn(silent.page)).toEqual(['/content-scripts/reader.js']);
      const news = await session().read(NEWS);
      expect(await scriptsIn(news.page)).toEqual(['/content-scripts/reader.js', '/margin.js']);
      await silent.page.close();
      await news.page.close();
    });

    it('that cannot have the labels keeps its underlines, and the popup says so', async () => {
      const worker = await session().driven.browser.waitForTarget(
        target => target.type() === 'service_worker',
      );
      await (await worker.worker())!.evaluate(() => {
        const { scripting } = (globalThis as unknown as { chrome: { scripting: Record<string, unknown> } })
          .chrome;
        scripting.executeScript = () => Promise.reject(new Error('kept out'));
      });
      const { page, reading } = await session().read(NEWS);
      expect(reading.labels).toEqual([]);
      expect(await countPainted(page)).toBeGreaterThan(3);
      const popup = await session().driven.openExtensionPage(`popup.html?tab=${reading.tab}`);
      await popup.waitForSelector('.found');
      expect(await popup.$eval('#view', view => view.textContent)).toContain('页边的标签没能放上');
      await popup.close();
      await page.close();
    });
  });
}
