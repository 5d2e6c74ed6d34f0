import * as v from 'valibot';
import { overhear, tellOurs } from './overhear.ts';

/** Sent by the reader's script when a passage was opened in its page; it reaches no page. */
const type = 'passage-opened';

const announcement = v.object({ type: v.literal(type), passage: v.number() });

/** @param passage its number in its frame. */
export function announcePassageOpened(passage: number): Promise<void> {
  return tellOurs({ type, passage });
}

/** Calls back when a passage was opened in a frame of the page in a tab. */
export function onPassageOpened(
  opened: (passage: number, tab: number, frame: number) => void,
  signal: AbortSignal,
): void {
  overhear(
    announcement,
    ({ passage }, { tab, frameId = 0 }) => tab?.id !== undefined && opened(passage, tab.id, frameId),
    signal,
  );
}
