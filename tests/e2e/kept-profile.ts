import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser } from '../../tools/browsers/driven-browser.ts';
import { launch } from '../../tools/browsers/launch.ts';
import { eventually } from './eventually.ts';
import { BROWSER, BUILD } from './session.ts';

/** A browser that starts again and again in one profile, ended in whichever way. */
export class KeptProfile {
  readonly folder = mkdtempSync(join(tmpdir(), 'meipi-profile-'));
  private readonly extension: string;

  constructor(extension: string = BUILD) {
    this.extension = extension;
  }

  start(): Promise<DrivenBrowser> {
    return launch({
      browser: BROWSER,
      extension: this.extension,
      // No page is opened: nothing has to be served.
      ports: { http: 9, https: 9 },
      profile: this.folder,
      // What a temporary add-on stored goes with it otherwise, when Firefox starts again.
      firefoxPreferences: {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
  }

  /** To be followed by `end`, once what was under way has failed. */
  kill(driven: DrivenBrowser): void {
    driven.browser.process()!.kill('SIGKILL');
  }

  async end(driven: DrivenBrowser): Promise<void> {
    await driven.close().catch(() => undefined);
    // What drives Firefox puts the preferences of the profile back as they were, some time after the browser is gone.
    await eventually(
      async () => readdirSync(this.folder).some(name => name.endsWith('.puppeteer')),
      isAside => !isAside,
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
