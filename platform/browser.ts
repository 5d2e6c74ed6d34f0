import { browser } from 'wxt/browser';

/** The one place where the extension API comes in: `browser`, or in Chromium `chrome`, whose calls give promises too. */
export { browser };

/** The address under which the extension's own pages stand, with a slash at its end. */
export function extensionBase(): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL('/');
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
