import { type BrowserName, browserNames } from '../../browsers/browser-name.ts';
import { findBrowser } from '../../browsers/find.ts';
import { type PageServer, startPageServer } from '../../browsers/page-server.ts';
import { buildExtension } from '../../build/build-extension.ts';
import { UsageError } from '../../start/usage-error.ts';
import { type MeasuredBrowser, openMeasuredBrowser } from './measured-browser.ts';
import { copyWithProbes } from './measured-build.ts';
import type { MeasuredPage } from './pages/measured-pages.ts';

/** A browser that is there, the extension just built for it, and the server of the pages. */
export interface Prepared {
  readonly name: BrowserName;
  readonly built: string;
  readonly server: PageServer;
}

/** Does the same in every browser of this machine, one after the other; the pages are served all the while. */
export async function inEachBrowser<Answer>(
  pages: readonly MeasuredPage[],
  say: (what: string) => void,
  work: (prepared: Prepared) => Promise<Answer>,
): Promise<Answer[]> {
  const names = browserNames.filter(name => findBrowser(name) !== undefined);
  if (names.length === 0) throw new UsageError('no browser is on this machine: npm start installs one');
  const server = await startPageServer(pages.map(({ url, body }) => ({ url, body })));
  try {
    const answers: Answer[] = [];
    for (const name of names) {
      say(`building for ${name}`);
      answers.push(await work({ name, built: await buildExtension(name), server }));
    }
    return answers;
  } finally {
    await server.close();
  }
}

/** Lends a browser with the measured build in it. */
export async function withMeasuredBrowser<Answer>(
  { name, built, server }: Prepared,
  work: (browser: MeasuredBrowser) => Promise<Answer>,
): Promise<Answer> {
  const build = await copyWithProbes(built);
  try {
    const browser = await openMeasuredBrowser(name, build.folder, server);
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  } finally {
    build.remove();
  }
}
