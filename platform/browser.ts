import { browser } from 'wxt/browser';

/**
 * The one place where the extension API comes in: webextension-polyfill, by way of its WXT module. In the scripts that run in
 * pages it is the browser's own (`tools/build/polyfill-outside-pages.ts`), so that listeners answer in a way that both have.
 */
export { browser };

/** The address under which the extension's own pages stand, with a slash at its end. */
export function extensionBase(): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL('/');
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Whether this page of ours is in a private window. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}
