import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addedOrigins,
  followAddedSites,
  hostOfPattern,
  onOriginsChanged,
} from '../../../platform/page/added-sites.ts';
import { SITE_MATCHES } from '../../../platform/page/sites/index.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { permissions, scripting } = fakeBrowser;

function allowed(...origins: string[]): void {
  permissions.getAll.mockResolvedValue({ origins: [...SITE_MATCHES, ...origins] });
}

beforeEach(() => {
  allowed();
  scripting.getRegisteredContentScripts.mockReset().mockResolvedValue([]);
  scripting.registerContentScripts.mockReset().mockResolvedValue();
  scripting.unregisterContentScripts.mockReset().mockResolvedValue();
});

describe('the sites that the reader added', () => {
  it('are what the browser lets us read beyond what ships, all sites at once aside', async () => {
    allowed('https://b.example/*', '*://*.a.example/*', '*://*/*', 'https://*/*', '<all_urls>');
    expect(await addedOrigins()).toEqual(['*://*.a.example/*', 'https://b.example/*']);
    expect(await addedOrigins(['https://b.example/*'])).toEqual(['*://*.a.example/*']);
    permissions.getAll.mockResolvedValue({});
    expect(await addedOrigins()).toEqual([]);
  });

  it.each([
    ['*://www.example.cn/*', 'www.example.cn'],
    ['https://*.example.cn/*', '*.example.cn'],
    ['*://*/*', ''],
    ['<all_urls>', ''],
  ])('of the pattern %s are %j', (pattern, host) => {
    expect(hostOfPattern(pattern)).toBe(host);
  });

  it('have the reader’s script come into their pages', async () => {
    allowed('*://a.example/*');
    await followAddedSites();
    const [[script]] = scripting.registerContentScripts.mock.calls[0] as [
      { matches: string[]; js: string[] }[],
    ];
    expect(script).toMatchObject({ matches: ['*://a.example/*'], js: ['content-scripts/reader.js'] });
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('have it no longer once they are taken away', async () => {
    scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'added-sites' }]);
    await followAddedSites();
    expect(scripting.unregisterContentScripts.mock.calls).toEqual([[{ ids: ['added-sites'] }]]);
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('are looked at again when the browser says that they are others, until the signal aborts', () => {
    const changed = vi.fn();
    const lifetime = new AbortController();
    onOriginsChanged(changed, lifetime.signal);
    for (const event of [permissions.onAdded, permissions.onRemoved]) {
      for (const listener of event.listeners) listener();
    }
    expect(changed).toHaveBeenCalledTimes(2);
    lifetime.abort();
    expect(permissions.onAdded.listeners.size + permissions.onRemoved.listeners.size).toBe(0);
  });
});
