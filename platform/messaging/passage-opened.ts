import { browser } from '../browser.ts';

/** Sent by the reader's script when a passage was opened in its page; it has no answer and reaches no page. */
const PASSAGE_OPENED = 'passage-opened';

interface MessageSender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** @param passage its number in its frame. Nobody need be listening. */
export async function announcePassageOpened(passage: number): Promise<void> {
  await browser.runtime.sendMessage({ type: PASSAGE_OPENED, passage }).catch(() => undefined);
}

/** Calls back when a passage was opened in a frame of the page in a tab. */
export function onPassageOpened(
  opened: (passage: number, tab: number, frame: number) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: MessageSender): undefined => {
    const { type, passage } = (message ?? {}) as { type?: unknown; passage?: unknown };
    const tab = sender.tab?.id;
    if (sender.id !== browser.runtime.id || type !== PASSAGE_OPENED || tab === undefined) return;
    if (typeof passage === 'number') opened(passage, tab, sender.frameId ?? 0);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
