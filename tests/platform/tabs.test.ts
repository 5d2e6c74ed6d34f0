import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onShownTabChanged, shownTab } from '../../platform/tabs.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { tabs } = fakeBrowser;

function locationOf(query: string): Location {
  return new URL(`chrome-extension://meipi/sidepanel.html${query}`) as unknown as Location;
}

beforeEach(() => {
  tabs.get.mockReset().mockImplementation(async id => ({ id, windowId: 2, url: 'https://named.cn/' }));
  tabs.query.mockReset().mockResolvedValue([{ id: 4, windowId: 1, url: 'https://front.cn/' }]);
});

describe('the tab that a view is about', () => {
  it('is the one that its address names', async () => {
    expect(await shownTab(locationOf('?tab=9'))).toEqual({ id: 9, window: 2, url: 'https://named.cn/' });
  });

  it('is else the one in front, its address unknown where the browser hides it', async () => {
    expect(await shownTab(locationOf(''))).toEqual({ id: 4, window: 1, url: 'https://front.cn/' });
    tabs.query.mockResolvedValue([{ id: 4, windowId: 1, url: '' }]);
    expect(await shownTab(locationOf('?tab=x'))).toEqual({ id: 4, window: 1, url: undefined });
  });

  it('is none where there is none, or no longer', async () => {
    tabs.query.mockResolvedValue([]);
    tabs.get.mockRejectedValue(new Error('No tab with id: 9'));
    expect(await shownTab(locationOf(''))).toBeUndefined();
    expect(await shownTab(locationOf('?tab=9'))).toBeUndefined();
  });
});

it('a view hears of another tab in front and of a page that has loaded, until its signal', () => {
  const changed = vi.fn();
  const lifetime = new AbortController();
  onShownTabChanged(changed, lifetime.signal);
  for (const listener of tabs.onActivated.listeners) listener();
  for (const status of ['loading', 'complete']) {
    for (const listener of tabs.onUpdated.listeners) listener(4, { status });
  }
  expect(changed).toHaveBeenCalledTimes(2);
  lifetime.abort();
  expect([tabs.onActivated.listeners.size, tabs.onUpdated.listeners.size]).toEqual([0, 0]);
});
