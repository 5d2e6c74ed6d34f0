import { browser } from './browser.ts';

/** Calls back when the reader comes to a window of the browser, from another one or from elsewhere, until the signal aborts. */
export function onWindowFocused(focused: () => void, signal: AbortSignal): void {
  const { onFocusChanged, WINDOW_ID_NONE } = browser.windows;
  const listener = (window: number) => {
    if (window !== WINDOW_ID_NONE) focused();
  };
  onFocusChanged.addListener(listener);
  signal.addEventListener('abort', () => onFocusChanged.removeListener(listener));
}
