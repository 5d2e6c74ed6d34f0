import * as v from 'valibot';
import { browser } from '../browser.ts';

/** Sent by the background to our views and to the scripts in pages; it has no answer and says nothing of the settings. */
const SETTINGS_CHANGED = 'settings-changed';

const announcement = v.object({ type: v.literal(SETTINGS_CHANGED) });

/** Tells every view and every page; nobody need be listening there. */
export async function announceSettingsChanged(): Promise<void> {
  const message = { type: SETTINGS_CHANGED };
  const ignored = () => undefined;
  const tabs = await browser.tabs.query({});
  await Promise.all([
    browser.runtime.sendMessage(message).catch(ignored),
    ...tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(ignored)),
  ]);
}

/** Calls back when something may be set otherwise than before. */
export function onSettingsChanged(changed: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && v.is(announcement, message)) changed();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
