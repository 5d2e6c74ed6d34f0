import { browser } from './browser.ts';

/** The host of a page that a permission can be had for; undefined for the browser's own pages, files and the like. */
export function permittableHost(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

/** Whether the browser lets us read all that the match patterns cover. */
export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks the reader for them. To be called first thing in a click: the browser forgets the click at the first `await`. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function patternOf(host: string): string {
  return `*://${host}/*`;
}
