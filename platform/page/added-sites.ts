import { browser } from '../browser.ts';
import { SITE_MATCHES } from './sites/index.ts';

/** The registration of the reader's script for the sites that the reader added. */
const ID = 'added-sites';

/**
 * The match patterns of the sites that the reader added: what the browser lets us read beyond what ships. The browser's list is
 * the only one, so that what is taken away there is gone here too. All sites at once are no site: these are read by a click.
 *
 * @param except patterns of what we may reach for another purpose.
 */
export async function addedOrigins(except: readonly string[] = []): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set([...SITE_MATCHES, ...except]);
  return origins.filter(pattern => !known.has(pattern) && hostOfPattern(pattern) !== '').sort();
}

/** What a pattern names: `www.example.cn`, `*.example.cn`; empty where it names all hosts. */
export function hostOfPattern(pattern: string): string {
  const [, host = ''] = /^[^:]+:\/\/([^/]*)\//.exec(pattern) ?? [];
  return host === '*' ? '' : host;
}

/** Has the reader's script come into the pages of added sites by itself, in those that are opened from now on; see `addedOrigins`. */
export async function followAddedSites(except: readonly string[] = []): Promise<void> {
  const { scripting } = browser;
  const [matches, registered] = await Promise.all([
    addedOrigins(except),
    scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    {
      id: ID,
      matches,
      js: ['content-scripts/reader.js'],
      css: ['content-scripts/reader.css'],
      runAt: 'document_idle',
      allFrames: true,
    },
  ]);
}

/** Calls back when the reader allows a site or takes it back, here or in the browser's own settings. */
export function onOriginsChanged(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => changed();
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}
