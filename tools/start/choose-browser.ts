import { type BrowserName, browserNames } from '../browsers/browser-name.ts';

/** The one asked for, else the first that is there, else Chromium, which is then installed. */
export function chooseBrowser(
  asked: BrowserName | undefined,
  find: (name: BrowserName) => string | undefined,
): BrowserName {
  return asked ?? browserNames.find(name => find(name) !== undefined) ?? 'chromium';
}
