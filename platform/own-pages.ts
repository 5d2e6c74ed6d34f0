import { browser, extensionBase } from './browser.ts';

/** Opens one of our own pages in a tab of its own: `check.html#key`. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: extensionBase() + path });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
