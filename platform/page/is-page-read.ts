import { hasOrigins, patternOf, permittableHost } from '../host-permission.ts';
import { framesOf } from './frames.ts';

/**
 * Whether the reader lets us read the page in a tab, so that its frames may be read too: its host is allowed, or our script is
 * in it because of a click.
 *
 * @param address of the page; undefined where the browser hides it.
 */
export async function isPageRead(tab: number | undefined, address: string | undefined): Promise<boolean> {
  const host = permittableHost(address);
  if (host !== undefined && (await hasOrigins([patternOf(host)]))) return true;
  return tab !== undefined && (await framesOf(tab)).includes(0);
}
