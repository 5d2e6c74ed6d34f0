import puppeteer from 'puppeteer-core';
import type { DrivenBrowser, SettledOptions } from './driven-browser.ts';
import { firefoxPreferences } from './firefox-preferences.ts';

const geckoId = 'meipi@extension';
// Firefox makes one up for each profile; a fixed one tells us where the extension's pages are.
const uuid = '6d656970-6900-4000-8000-000000000001';

export async function launchFirefox(options: SettledOptions): Promise<DrivenBrowser> {
  const { width, height, headless } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height, deviceScaleFactor: 1 } : null,
    // Without it, pages of an extension may not be opened.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    // Release builds heed the preference for another settings server (puppeteer sets an empty one) only with this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...firefoxPreferences(options),
      ...options.firefoxPreferences,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    },
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  if (options.extension) {
    try {
      await browser.installExtension(options.extension);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }
  const extensionBase = options.extension ? `moz-extension://${uuid}` : '';
  return {
    name: 'firefox',
    extensionBase,
    browser,
    open: async url => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: async path => {
      const page = await browser.newPage();
      // Firefox reports no load event for these pages, though they load.
      await page.goto(`${extensionBase}/${path}`, { waitUntil: [] });
      await page.waitForFunction(
        base => location.href.startsWith(base) && document.readyState === 'complete',
        {},
        extensionBase,
      );
      return page;
    },
    close: () => browser.close(),
  };
}
