import { browser } from './browser.ts';

/** Well within the half minute after which a background is ended that asks the browser nothing: milliseconds. */
const BEAT = 20_000;

/**
 * Keeps the background awake until the signal aborts. Chromium ends a service worker in the middle of a request that takes
 * longer, as that of a large file does on a slow line; what it asks the browser counts as being at work.
 */
export function keepAwake(signal: AbortSignal): void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT);
  signal.addEventListener('abort', () => clearInterval(timer));
}
