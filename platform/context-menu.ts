import { browser } from './browser.ts';

const LOOK_UP = 'look-up';

/**
 * Puts our one entry into the menu of a selection, or gives it other words. The browser keeps it, so that it need not be put
 * there each time that the background wakes.
 */
export async function setLookUpEntry(title: string): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

interface Clicked {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}

/** Calls back with the text that was selected, as the browser gives it. */
export function onLookUp(lookUp: (selection: string) => void, signal: AbortSignal): void {
  const listener = ({ menuItemId, selectionText }: Clicked) => {
    if (menuItemId === LOOK_UP && selectionText) lookUp(selectionText);
  };
  browser.contextMenus.onClicked.addListener(listener);
  signal.addEventListener('abort', () => browser.contextMenus.onClicked.removeListener(listener));
}
