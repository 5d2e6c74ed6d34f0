import { join } from 'node:path';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { picture } from './picture.ts';

const surfaces = [
  { page: 'sidepanel.html', file: 'side-panel.png', width: 400, height: 900, shown: '[data-node]' },
  { page: 'popup.html', file: 'popup.png', width: 360, height: 480, shown: 'button' },
];

/** Pictures of the side panel and the popup, as they are for the tab. */
export async function takePanelPictures(driven: DrivenBrowser, tab: number, folder: string): Promise<void> {
  for (const { page: path, file, width, height, shown } of surfaces) {
    const page = await driven.openExtensionPage(`${path}?tab=${tab}`);
    try {
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.waitForSelector(shown, { timeout: 5_000 });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    } catch {
      console.error(`${path} did not show ${shown} in time`);
    }
    await picture(page, join(folder, file));
    await page.close();
  }
}
