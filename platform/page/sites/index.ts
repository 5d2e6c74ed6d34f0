import { cctv } from './cctv.ts';
import { chinanews } from './chinanews.ts';
import { cpc12371 } from './cpc-12371.ts';
import { dahe } from './dahe.ts';
import { founderEpaper } from './founder-epaper.ts';
import { gmw } from './gmw.ts';
import { govCn } from './gov-cn.ts';
import { mca } from './mca.ts';
import { moe } from './moe.ts';
import { mof } from './mof.ts';
import { mofcom } from './mofcom.ts';
import { mohrss } from './mohrss.ts';
import { mohurd } from './mohurd.ts';
import { ndrc } from './ndrc.ts';
import { newsCn } from './news-cn.ts';
import { nhc } from './nhc.ts';
import { people } from './people.ts';
import { qstheory } from './qstheory.ts';
import { rmrbEpaper } from './rmrb-epaper.ts';
import type { Site } from './site.ts';
import { stats } from './stats.ts';
import { thepaper } from './thepaper.ts';
import { zjGov } from './zj-gov.ts';

/** The sites that ship. */
export const SITES: readonly Site[] = [
  govCn,
  ndrc,
  mof,
  mofcom,
  moe,
  nhc,
  mohurd,
  mohrss,
  stats,
  mca,
  zjGov,
  newsCn,
  people,
  rmrbEpaper,
  founderEpaper,
  dahe,
  chinanews,
  cctv,
  qstheory,
  gmw,
  thepaper,
  cpc12371,
];

/** For the manifest's content script and host permissions. */
export const SITE_MATCHES: readonly string[] = SITES.flatMap(site => site.hosts.map(host => `*://${host}/*`));

/** A paper of a house comes before the house. */
const BY_HOST = SITES.flatMap(site => site.hosts.map(host => ({ host, site }))).sort(
  (one, other) => other.host.length - one.host.length,
);

/** The site an address belongs to; undefined for one that only the generic reading knows. */
export function siteOf(address: string): Site | undefined {
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return BY_HOST.find(({ host }) => isUnder(host, hostname))?.site;
}

function isUnder(host: string, hostname: string): boolean {
  return host.startsWith('*') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}
