import { browser } from './browser.ts';

interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

interface ChromiumPanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** Opens the side panel of a window. To be called first thing in a click in one of our own views. */
export async function openSidePanel(window: number): Promise<void> {
  const { sidePanel } = browser as unknown as ChromiumPanel;
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  if (sidePanel) await sidePanel.open({ windowId: window });
  else await sidebarAction?.open();
}
