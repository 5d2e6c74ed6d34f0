import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { DrivenBrowser, LaunchOptions, SettledOptions } from './driven-browser.ts';
import { findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

export async function launch(options: LaunchOptions): Promise<DrivenBrowser> {
  const program = options.program ?? findBrowser(options.browser);
  if (program === undefined) throw new Error(`${options.browser} is not on this machine`);
  const settled: SettledOptions = {
    headless: true,
    locale: 'zh-CN',
    width: 1280,
    height: 900,
    ...options,
    program,
  };
  if (options.extension) settled.extension = resolve(options.extension);
  return options.browser === 'chromium' ? launchChromium(settled) : launchFirefox(settled);
}
