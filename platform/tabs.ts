import { browser } from './browser.ts';

/** A tab as a view knows it; the address is hidden where neither the host's permission nor activeTab gives it. */
export interface ShownTab {
  readonly id: number;
  readonly window: number;
  readonly url: string | undefined;
}

/** The tab a view is about: the one its address names (`?tab=ID`), else the one the reader is looking at. */
export async function shownTab(location: Location): Promise<ShownTab | undefined> {
  const named = Number(new URL(location.href).searchParams.get('tab'));
  try {
    const tab = named ? await browser.tabs.get(named) : (await browser.tabs.query(ACTIVE))[0];
    if (tab?.id === undefined) return undefined;
    return { id: tab.id, window: tab.windowId, url: tab.url || undefined };
  } catch {
    return undefined;
  }
}

/** What is known of the page in a tab; undefined where the tab has gone. */
export async function pageInTab(
  tab: number,
): Promise<{ url: string | undefined; window: number; isPrivate: boolean } | undefined> {
  try {
    const { url, windowId, incognito } = await browser.tabs.get(tab);
    return { url, window: windowId, isPrivate: incognito };
  } catch {
    return undefined;
  }
}

const ACTIVE = { active: true, currentWindow: true };

/** Calls back when another tab comes to the front, or a tab has gone to another page. */
export function onShownTabChanged(changed: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: { status?: string | undefined }) => {
    if (change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
