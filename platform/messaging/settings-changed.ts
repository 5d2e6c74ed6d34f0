import * as v from 'valibot';
import { overhear, tellOurs, tellPages } from './overhear.ts';

/** Sent by the background to our views and to the scripts in pages; it says nothing of the settings. */
const type = 'settings-changed';

const announcement = v.object({ type: v.literal(type) });

export async function announceSettingsChanged(): Promise<void> {
  await Promise.all([tellOurs({ type }), tellPages({ type })]);
}

/** Calls back when something may be set otherwise than before. */
export function onSettingsChanged(changed: () => void, signal: AbortSignal): void {
  overhear(announcement, changed, signal);
}
