import type { DrivenBrowser } from '../../browsers/driven-browser.ts';

const TITLES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** As in `Firefox 153.7.0`. */
export async function versionOf({ name, browser }: DrivenBrowser): Promise<string> {
  return `${TITLES[name]} ${(await browser.version()).replace(/^.*\//, '')}`;
}
