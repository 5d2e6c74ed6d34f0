import * as v from 'valibot';
import { overhear, tellOurs } from './overhear.ts';

/** Sent by the background to our views; it says nothing of what was met, and reaches no page. */
const type = 'met-changed';

const announcement = v.object({ type: v.literal(type) });

export function announceMetChanged(): Promise<void> {
  return tellOurs({ type });
}

/** Calls back when other pages are kept than before. */
export function onMetChanged(changed: () => void, signal: AbortSignal): void {
  overhear(announcement, changed, signal);
}
