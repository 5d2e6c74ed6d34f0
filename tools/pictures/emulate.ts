import type { Page } from 'puppeteer-core';
import type { Look } from './looks.ts';

/** Makes a page that is not loaded yet look so, `most` CSS pixels wide at most. Chromium alone can. */
export async function emulate(page: Page, look: Look, most: number, height: number): Promise<void> {
  const width = Math.min(look.width, most);
  await page.setViewport({ width, height, deviceScaleFactor: look.scale });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.scheme },
      { name: 'forced-colors', value: look.isForced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
