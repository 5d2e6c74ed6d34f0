import type { HandedOver } from '../core/handed-over.ts';
import { failure, type Result, success } from '../core/result.ts';
import { browser, extensionBase } from './browser.ts';

interface ChromiumPanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

interface FirefoxViews {
  readonly extension?: { getViews(of: { type: 'sidebar'; windowId: number }): readonly unknown[] };
}

/** Of the small window that stands in for the panel, CSS pixels. */
const SMALL = { width: 420, height: 760 };

/**
 * Opens the panel for a page that asks in a click. Chromium remembers the click until the first `await`; the panel there
 * hears by itself of what it shall show. Firefox lets no page's message open its sidebar: where none is open, a small window of ours
 * shows the panel, told of that by its address.
 */
export async function openPanelAt(
  asked: HandedOver,
  tab: number | undefined,
  window: number | undefined,
): Promise<Result<null>> {
  if (tab === undefined || window === undefined) return failure('no-panel', 'no tab');
  const { sidePanel } = browser as unknown as ChromiumPanel;
  try {
    if (sidePanel) await sidePanel.open({ windowId: window });
    else if (!hasSidebar(window)) await openSmallWindow(asked, tab);
    return success(null);
  } catch (error) {
    return failure('no-panel', String(error));
  }
}

function hasSidebar(window: number): boolean {
  const { extension } = browser as unknown as FirefoxViews;
  return (extension?.getViews({ type: 'sidebar', windowId: window }).length ?? 0) > 0;
}

/** The one that is there for this tab already is brought to the front; it hears of what it shall show as a sidebar does. */
async function openSmallWindow(asked: HandedOver, tab: number): Promise<void> {
  const page = `${extensionBase()}sidepanel.html?tab=${tab}`;
  const open = (await browser.tabs.query({})).find(({ url }) => url?.startsWith(`${page}&`));
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else
    await browser.windows.create({
      type: 'popup',
      url: `${page}&${addressOf(asked)}`,
      ...SMALL,
    });
}

function addressOf(asked: HandedOver): string {
  return Object.entries(asked)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
