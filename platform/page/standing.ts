import { hasOrigins, patternOf, permittableHost } from '../host-permission.ts';
import type { WholePage } from '../messaging/whole-page.ts';
import type { ShownTab } from '../tabs.ts';
import { askPageState } from './ask-page.ts';
import { SITE_MATCHES, siteOf } from './sites/index.ts';

/**
 * How we stand to the page in a tab. `asleep`: it may be read but our script is not in it; `not-permitted`: the browser
 * keeps us out until the reader allows the host, or, with the address hidden from us and `host` undefined, the sites that
 * ship; `unreadable`: no extension may read it.
 */
export type Standing =
  | { readonly kind: 'present'; readonly state: WholePage }
  | { readonly kind: 'asleep' }
  | { readonly kind: 'not-permitted'; readonly host: string | undefined; readonly origins: readonly string[] }
  | { readonly kind: 'unreadable' };

export async function standingOf(tab: ShownTab | undefined): Promise<Standing> {
  if (!tab) return { kind: 'unreadable' };
  const state = await askPageState(tab.id);
  if (state.ok) return { kind: 'present', state: state.value };
  if (tab.url === undefined) return standingUnseen();
  const host = permittableHost(tab.url);
  if (host === undefined) return { kind: 'unreadable' };
  const origins = [patternOf(host)];
  const isShipped = siteOf(tab.url) !== undefined;
  return isShipped && !(await hasOrigins(origins))
    ? { kind: 'not-permitted', host, origins }
    : { kind: 'asleep' };
}

/** Firefox lets a reader withhold, at the installation or later, the very sites that the extension is for. */
async function standingUnseen(): Promise<Standing> {
  const isPermitted = await hasOrigins(SITE_MATCHES);
  return isPermitted ? { kind: 'asleep' } : { kind: 'not-permitted', host: undefined, origins: SITE_MATCHES };
}
