import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browsers/browser-name.ts';
import type { DrivenBrowser } from '../../tools/browsers/driven-browser.ts';
import { launch } from '../../tools/browsers/launch.ts';
import { ask } from './ask.ts';
import { buildReaching } from './build-reaching.ts';
import { A_SYNC, eventually } from './eventually.ts';
import { driveByMessages, type NotesDriver } from './notes-driver.ts';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** A browser of either kind that may reach servers of loopback. */
export interface Syncing {
  readonly driven: DrivenBrowser;
  readonly view: Page;
  readonly notes: NotesDriver;
  /** Syncs, once what is under way is over; answers how it ended. */
  sync(): Promise<{ readonly ok: boolean }>;
}

/** To be called where tests are described: the builds go with them. */
export function buildsReachingServers(): Readonly<Record<BrowserName, string>> {
  const reaching = (build: string) => buildReaching('http://127.0.0.1/*', build);
  return { chromium: reaching(BUILDS.chromium), firefox: reaching(BUILDS.firefox) };
}

export async function startSyncing(browser: BrowserName, extension: string): Promise<Syncing> {
  const driven = await launch({ browser, extension, ports: { http: 9, https: 9 } });
  const view = await driven.openExtensionPage('manifest.json');
  return {
    ...{ driven, view },
    notes: driveByMessages(view),
    sync: () =>
      eventually(
        () => ask(view, { type: 'sync-now' }),
        ({ ok }) => ok,
        A_SYNC,
      ),
  };
}
