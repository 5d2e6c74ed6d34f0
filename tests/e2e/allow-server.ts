import type { DrivenBrowser } from '../../tools/browsers/driven-browser.ts';

interface Private {
  developerPrivate: { addHostPermission(id: string, pattern: string, done: () => void): void };
}

/**
 * What a reader answers when the browser asks for a server. Firefox is told to answer by itself; Chromium asks in a window that
 * nobody here can press, so the permission is given beforehand, on its page of extensions.
 */
export async function allowServer({ name, browser, extensionBase }: DrivenBrowser, pattern: string) {
  if (name !== 'chromium') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, wanted) =>
      new Promise<void>(done => {
        (globalThis as unknown as { chrome: Private }).chrome.developerPrivate.addHostPermission(
          id,
          wanted,
          done,
        );
      }),
    new URL(extensionBase).host,
    pattern,
  );
  await page.close();
}
