import { browser } from './browser.ts';
import { openSidePanel } from './side-panel.ts';

/** As they stand in the manifest; the browser lets the reader give each another key, or none. */
export const COMMANDS = ['next-passage', 'previous-passage', 'open-panel'] as const;

/** A command as it is set now; `shortcut` is empty where it has no key. */
export interface SetCommand {
  readonly name: string;
  readonly shortcut: string;
}

interface CommandTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/**
 * Opens the panel by its command, and calls back for a step among the passages of a tab. The browser forgets that the reader
 * pressed a key at the first `await`, so the panel is opened before any.
 */
export function onCommands(step: (tab: number, by: 1 | -1) => void, signal: AbortSignal): void {
  const listener = (name: string, tab?: CommandTab) => {
    if (name === 'open-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
    if (name === 'next-passage' && tab?.id !== undefined) step(tab.id, 1);
    if (name === 'previous-passage' && tab?.id !== undefined) step(tab.id, -1);
  };
  browser.commands.onCommand.addListener(listener as never);
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(listener as never));
}

/** In the order of `COMMANDS`; those that the browser does not name are left out. */
export async function readCommands(): Promise<SetCommand[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.flatMap(name => {
    const found = all.find(command => command.name === name);
    return found ? [{ name, shortcut: found.shortcut ?? '' }] : [];
  });
}

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Leads to where the browser lets the reader change keys; false where it gives no way there but by hand. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as FirefoxCommands;
  try {
    // Firefox since 137; Chromium has a page for it.
    if (open) await open.call(browser.commands);
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
