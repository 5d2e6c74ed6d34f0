import { browser } from './browser.ts';

/** The host of a page that a permission can be had for; undefined for the browser's own pages, files and the like. */
export function permittableHost(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

export function hasHost(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** Asks the reader for one host. To be called first thing in a click: the browser forgets the click at the first `await`. */
export function requestHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}
