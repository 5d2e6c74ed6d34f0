import { hasHost, permittableHost } from '../host-permission.ts';
import type { PageState } from '../messaging/protocol.ts';
import { askPage } from '../messaging/send.ts';
import type { ShownTab } from '../tabs.ts';
import { siteOf } from './sites/index.ts';

/**
 * How we stand to the page in a tab. `asleep`: it may be read but our script is not in it; `not-permitted`: the browser
 * keeps us out until the reader allows the host; `unreadable`: no extension may read it.
 */
export type Standing =
  | { readonly kind: 'present'; readonly state: PageState }
  | { readonly kind: 'asleep' }
  | { readonly kind: 'not-permitted'; readonly host: string }
  | { readonly kind: 'unreadable' };

export async function standingOf(tab: ShownTab | undefined): Promise<Standing> {
  if (!tab) return { kind: 'unreadable' };
  const state = await askPage(tab.id, 'page-state', {});
  if (state.ok) return { kind: 'present', state: state.value };
  // With the address hidden the page may still be one that a click on our button opens to us.
  if (tab.url === undefined) return { kind: 'asleep' };
  const host = permittableHost(tab.url);
  if (host === undefined) return { kind: 'unreadable' };
  const isShipped = siteOf(tab.url) !== undefined;
  return isShipped && !(await hasHost(host)) ? { kind: 'not-permitted', host } : { kind: 'asleep' };
}
