import type { Page } from 'puppeteer-core';

/** Asks the background from an extension page, as a page of ours would. */
export function ask(view: Page, message: object): Promise<{ ok: boolean; value?: unknown }> {
  return view.evaluate(request => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } }
    >;
    return (browser ?? chrome).runtime.sendMessage(request);
  }, message);
}
