import * as v from 'valibot';
import { overhear, tellOurs } from './overhear.ts';

/** Sent by the background to whoever shows proposals; it says nothing of them and reaches no page. */
const type = 'proposals-changed';

const announcement = v.object({ type: v.literal(type) });

export function announceProposalsChanged(): Promise<void> {
  return tellOurs({ type });
}

/** Calls back when there are other proposals than before. */
export function onProposalsChanged(changed: () => void, signal: AbortSignal): void {
  overhear(announcement, changed, signal);
}
