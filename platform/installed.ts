import { browser } from './browser.ts';

/**
 * Calls back when the extension comes to this browser or has been updated. `isNew`: a reader has just installed it; not where
 * a developer's tool loads it into a browser that is thrown away, whose pages a new tab would hide.
 */
export function onInstalled(installed: (isNew: boolean) => void, signal: AbortSignal): void {
  const listener = async ({ reason }: { reason: string }) => {
    if (reason !== 'install' && reason !== 'update') return;
    // Needs no permission, unlike the rest of `management`.
    const { installType } = await browser.management.getSelf();
    installed(reason === 'install' && installType !== 'development');
  };
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(listener));
}
