import * as v from 'valibot';
import { overhear, tellOurs } from './overhear.ts';

/** Sent by the background to our own views; it says nothing of what is synced. */
const type = 'sync-changed';

const announcement = v.object({ type: v.literal(type) });

export function announceSyncChanged(): Promise<void> {
  return tellOurs({ type });
}

/** Calls back when it may stand otherwise with the sync than before. */
export function onSyncChanged(changed: () => void, signal: AbortSignal): void {
  overhear(announcement, changed, signal);
}
