import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../browsers/driven-browser.ts';

/** Time for processes to give back what they let go, in milliseconds. */
const GIVING_BACK = 1_000;

/** Has a page let go of all that it no longer uses. Open it before the page, which it would hide. */
export type CollectGarbage = (page: Page) => Promise<void>;

export async function garbageCollector(driven: DrivenBrowser): Promise<CollectGarbage> {
  if (driven.name === 'chromium') return collectInChromium;
  // Firefox' own page about memory has the rights to it; its button does the same.
  const about = await driven.browser.newPage();
  await about.goto('about:memory', { waitUntil: [] });
  await pause(GIVING_BACK);
  return async () => {
    await about.evaluate(() => {
      type Services = { obs: { notifyObservers(subject: null, topic: string): void } };
      (globalThis as unknown as { Services: Services }).Services.obs.notifyObservers(
        null,
        'child-mmu-request',
      );
    });
    await pause(GIVING_BACK);
  };
}

async function collectInChromium(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  // What the first pass sets free may hold more that only a second one finds.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  await pause(GIVING_BACK);
}
