import type { Page } from 'puppeteer-core';
import { type ExtensionView, openExtensionView } from '../../tools/browsers/extension-view.ts';
import { launch } from '../../tools/browsers/launch.ts';
import { allowServer } from './allow-server.ts';
import { eventually } from './eventually.ts';
import { BROWSER, BUILD, type Session } from './session.ts';

/** A browser with a profile of its own. */
export type Profile = Pick<Session, 'driven' | 'view'>;

/** A second profile, as on another computer, until the work is done. */
export async function inOther<T>({ server }: Session, work: (other: Profile) => Promise<T>): Promise<T> {
  const driven = await launch({ browser: BROWSER, extension: BUILD, ports: server.ports });
  try {
    const view: ExtensionView = await openExtensionView(driven);
    return await work({ driven, view });
  } finally {
    await driven.close();
  }
}

export async function openSettings({ driven }: Pick<Profile, 'driven'>): Promise<Page> {
  const page = await driven.openExtensionPage('options.html#sync');
  await page.waitForSelector('#sync form, #sync .account');
  return page;
}

/** Connects, and answers the code by which this browser writes. */
export async function connect(profile: Profile, filled: Filled): Promise<string> {
  await allowServer(profile.driven, 'http://127.0.0.1/*');
  const page = await openSettings(profile);
  await fillIn(page, filled);
  await act(page, 'connect');
  await page.waitForSelector('.account');
  // Lines come and go above it while the first sync is made: a click by its place may miss.
  if (filled.code !== undefined)
    await page.$eval('[data-action="show-sync-code"]', button => (button as HTMLElement).click());
  const shown = await page.waitForSelector('.shown-code code');
  const code = await shown!.evaluate(element => element.textContent!);
  await page.close();
  return code;
}

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
