import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

export interface Filled {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly code?: string;
}

const FIELDS = { address: 'webdav-url', user: 'webdav-user', password: 'webdav-password', code: 'sync-code' };

/** Fills in the form as a reader types it, and says of a plain address that it is of their own network. */
export async function fillIn(page: Page, filled: Filled): Promise<void> {
  for (const [key, value] of Object.entries(filled)) {
    const field = await page.waitForSelector(`[name="${FIELDS[key as keyof Filled]}"]`);
    await field!.evaluate(input => (input as HTMLInputElement).select());
    await field!.type(value === '' ? ' ' : value);
  }
  const local = await page.$('[name="is-local"]');
  if (local && !(await local.evaluate(box => (box as HTMLInputElement).checked))) await local.click();
}

export async function act(page: Page, action: string): Promise<void> {
  const button = await page.waitForSelector(`[data-action="${action}"]`);
  await button!.evaluate(element => element.scrollIntoView({ block: 'center' }));
  await button!.click();
}

/** What the section says, until it says this. */
export function said(page: Page, words: string | RegExp): Promise<string> {
  return eventually(
    () => page.$eval('#sync', section => (section as HTMLElement).innerText),
    text => (typeof words === 'string' ? text.includes(words) : words.test(text)),
  );
}

/** Where the focus is, until it is there: the name, the action or the class of what has it. */
export function focused(page: Page, wanted: string): Promise<string> {
  return eventually(
    () =>
      page.evaluate(() => {
        const { name, dataset, className, tagName } = document.activeElement as HTMLInputElement;
        return name || dataset.action || className || tagName;
      }),
    seen => seen === wanted,
  );
}
