import { browser } from './browser.ts';

/** Our entries in the menu of a selection, in their order. */
export const SELECTION_ENTRIES = ['look-up', 'highlight', 'write-note'] as const;

export type SelectionEntry = (typeof SELECTION_ENTRIES)[number];

/**
 * Puts our entries into the menu of a selection, or gives them other words. The browser keeps them, so that they need not be put
 * there each time that the background wakes.
 */
export async function setSelectionEntries(titles: Readonly<Record<SelectionEntry, string>>): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  for (const id of SELECTION_ENTRIES) contextMenus.create({ id, title: titles[id], contexts: ['selection'] });
}

/** Where a selection is, as the browser says. */
export interface SelectedAt {
  readonly text: string;
  /** Undefined in our own views, which are no page. */
  readonly tab: number | undefined;
  readonly frame: number;
  /** The address of the page, or of the frame that the selection is in. */
  readonly url: string | undefined;
  readonly window: number | undefined;
  readonly isPrivate: boolean;
}

interface Clicked {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  readonly frameId?: number | undefined;
  readonly frameUrl?: string | undefined;
  readonly pageUrl?: string | undefined;
}

interface ClickedTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly incognito?: boolean | undefined;
}

/** Calls back when one of our entries was chosen; the browser remembers the click until the first `await`. */
export function onSelectionEntry(
  chosen: (entry: SelectionEntry, at: SelectedAt) => void,
  signal: AbortSignal,
): void {
  const listener = (clicked: Clicked, tab?: ClickedTab) => {
    const entry = SELECTION_ENTRIES.find(known => known === clicked.menuItemId);
    if (!entry || !clicked.selectionText) return;
    chosen(entry, {
      text: clicked.selectionText,
      // Chromium gives the tab of a view beside the page as −1.
      tab: tab?.id !== undefined && tab.id >= 0 ? tab.id : undefined,
      frame: clicked.frameId ?? 0,
      url: clicked.frameUrl ?? clicked.pageUrl,
      window: tab?.windowId,
      isPrivate: tab?.incognito ?? false,
    });
  };
  browser.contextMenus.onClicked.addListener(listener as never);
  signal.addEventListener('abort', () => browser.contextMenus.onClicked.removeListener(listener as never));
}
