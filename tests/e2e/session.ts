import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../tools/browsers/browser-name.ts';
import type { DrivenBrowser, LaunchOptions } from '../../tools/browsers/driven-browser.ts';
import { type ExtensionView, openExtensionView } from '../../tools/browsers/extension-view.ts';
import { launch } from '../../tools/browsers/launch.ts';
import { type PageServer, type ServedPage, startPageServer } from '../../tools/browsers/page-server.ts';
import { type PageReading, readPage } from '../../tools/browsers/read-page.ts';

/** The browser of this run, set by the vitest project. */
export const BROWSER = process.env.MEIPI_BROWSER as BrowserName;

/** The build under test. */
export const BUILD = BROWSER === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';

/** A real browser with the built extension in it, and the pages it can reach. */
export interface Session {
  readonly driven: DrivenBrowser;
  readonly server: PageServer;
  readonly view: ExtensionView;
  /** Opens an address and waits until the extension is done with it. */
  read(url: string): Promise<{ page: Page; reading: PageReading }>;
}

/** One browser for a test file, closed when its tests are done. */
export function useSession(
  pages: readonly ServedPage[],
  options: Partial<LaunchOptions> = {},
): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    const server = await startPageServer(pages);
    const driven = await launch({ browser: BROWSER, extension: BUILD, ports: server.ports, ...options });
    const view = await openExtensionView(driven);
    session = {
      driven,
      server,
      view,
      read: async url => {
        const page = await driven.open(url);
        return { page, reading: await readPage(view, page) };
      },
    };
  });
  afterAll(async () => {
    await session?.driven.close();
    await session?.server.close();
  });
  return () => session!;
}

export function fixture(file: string): string {
  return `tests/fixtures/pages/${file}`;
}

/** A fixture under an address of a shipped site. */
export function atGovCn(file: string, headers?: Record<string, string>): ServedPage {
  return { url: `https://www.gov.cn/${file}`, file: fixture(file), ...(headers && { headers }) };
}

/** Node ids of the 意见 without the document: `sec_3__cl_7`. */
export function clausesOf({ passages }: PageReading): string[] {
  return passages.map(({ node }) => node.replace('minsheng-2025#', ''));
}
