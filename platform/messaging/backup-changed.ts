import * as v from 'valibot';
import { overhear, tellOurs } from './overhear.ts';

/** Sent by the background to whoever shows how it stands with the automatic backup. */
const type = 'backup-changed';

const announcement = v.object({ type: v.literal(type) });

export function announceBackupChanged(): Promise<void> {
  return tellOurs({ type });
}

/** Calls back when there may be news of the automatic backup. */
export function onBackupChanged(changed: () => void, signal: AbortSignal): void {
  overhear(announcement, changed, signal);
}
