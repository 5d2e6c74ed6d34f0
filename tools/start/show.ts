import type { DrivenBrowser } from '../browsers/driven-browser.ts';

/** Opens all pages in tabs, the first one in front, and waits until the person closes the window. */
export async function show(driven: DrivenBrowser, urls: string[]): Promise<void> {
  const { browser } = driven;
  const closed = new Promise<void>(done => {
    browser.once('disconnected', () => done());
    // On macOS a browser lives on without windows.
    browser.on('targetdestroyed', () => {
      void browser.pages().then(
        pages => pages.length === 0 && done(),
        () => done(),
      );
    });
  });
  const opening = openAll(driven, urls);
  // The window may be closed while pages still open: then their failure is nobody's concern.
  opening.catch(() => {});
  await Promise.race([opening, closed]);
  await closed;
}

async function openAll(driven: DrivenBrowser, urls: string[]): Promise<void> {
  const [blank] = await driven.browser.pages();
  const pages = [];
  for (const url of urls) {
    console.error(`opening ${url}…`);
    pages.push(await driven.open(url));
  }
  await blank?.close();
  await pages[0]?.bringToFront();
  console.error('close the window, or press Ctrl-C here, to end');
}
