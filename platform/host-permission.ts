import { browser } from './browser.ts';

/** The host of a page that a permission can be had for; undefined for the browser's own pages, files and the like. */
export function permittableHost(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

/** The host that a reader has typed, as an address or by itself; undefined where it is none. */
export function typedHost(typed: string): string | undefined {
  const address = typed.trim().replace(/^\*\./, '');
  try {
    const host = permittableHost(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
    return host !== undefined && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser lets us read all that the match patterns cover. */
export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks the reader for them. To be called first thing in a click: the browser forgets the click at the first `await`. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives the permission back. Answers false where the browser does not take it: a site that ships. */
export async function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** @param isWithBelow whether the hosts below it are meant too. */
export function patternOf(host: string, isWithBelow = false): string {
  return `*://${isWithBelow ? '*.' : ''}${host}/*`;
}
