import { govCn } from './gov-cn.ts';
import { newsCn } from './news-cn.ts';
import type { Site } from './site.ts';

/** The sites that ship. */
export const SITES: readonly Site[] = [govCn, newsCn];

/** For the manifest's content script and host permissions. */
export const SITE_MATCHES: readonly string[] = SITES.flatMap(site => site.matches);

/** The site an address belongs to; undefined for one that only the generic reading knows. */
export function siteOf(address: string): Site | undefined {
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return SITES.find(site => site.matches.some(pattern => hostMatches(pattern, hostname)));
}

/** Patterns here are `*://host/*` or `*://*.host/*`; a contract test keeps them so. */
function hostMatches(pattern: string, hostname: string): boolean {
  const host = pattern.slice('*://'.length, -'/*'.length);
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
