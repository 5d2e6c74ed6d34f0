import * as v from 'valibot';
import { browser } from '../browser.ts';

/** Sent by the background to whoever shows proposals; it has no answer, says nothing of them and reaches no page. */
const PROPOSALS_CHANGED = 'proposals-changed';

const announcement = v.object({ type: v.literal(PROPOSALS_CHANGED) });

/** Nobody need be listening. */
export async function announceProposalsChanged(): Promise<void> {
  await browser.runtime.sendMessage({ type: PROPOSALS_CHANGED }).catch(() => undefined);
}

/** Calls back when there are other proposals than before. */
export function onProposalsChanged(changed: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && v.is(announcement, message)) changed();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
