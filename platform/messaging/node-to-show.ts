import { browser } from '../browser.ts';

/** Tells an open panel, and the background for one that is about to open, which node of this page's tab to show. */
export async function announceNodeToShow(node: string): Promise<void> {
  await browser.runtime.sendMessage({ type: 'show-node', node }).catch(() => undefined);
}
