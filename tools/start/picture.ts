import type { Page } from 'puppeteer-core';

/** The full page into a file, the folder of which exists; false, and said so, if that cannot be done. */
export async function picture(page: Page, path: string): Promise<boolean> {
  try {
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    return true;
  } catch (error) {
    console.error(`no picture ${path}: ${(error as Error).message}`);
    return false;
  }
}
