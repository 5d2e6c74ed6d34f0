import * as v from 'valibot';
import type { HandedOver } from '../../core/handed-over.ts';
import type { Result } from '../../core/result.ts';
import { browser, extensionBase } from '../browser.ts';
import { exchange, type SendFailure } from './send.ts';
import type { Origin } from './serve.ts';
import { showNodeProtocol } from './show-node-protocol.ts';

const message = v.object({ type: v.literal('show-node'), ...showNodeProtocol['show-node'].request.entries });

/**
 * Has the panel show a node or a note, now or when it is opened next.
 *
 * @param tab left out by a script in a page, which speaks of its own.
 */
export function askToShow(asked: HandedOver, tab?: number): Promise<Result<null, SendFailure>> {
  const type = 'show-node';
  const request = { type, ...asked, ...(tab !== undefined && { tab }) };
  return exchange(showNodeProtocol, type, () => browser.runtime.sendMessage(request));
}

/** The tab whose panel shall show a node: a page speaks of its own, one of our views of the one it says. */
export function tabToShow(
  { url, tab }: Pick<Origin, 'url' | 'tab'>,
  said: number | undefined,
): number | undefined {
  return url?.startsWith(extensionBase()) ? said : tab;
}

interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The same said by the background, which has remembered it already: a panel that is open overhears it. */
export async function tellToShow(asked: HandedOver, tab: number): Promise<void> {
  await browser.runtime.sendMessage({ type: 'show-node', ...asked, tab }).catch(() => undefined);
}

/** Calls back when the panel of a tab shall show something. */
export function onHandedOver(show: (asked: HandedOver, tab: number) => void, signal: AbortSignal): void {
  const listener = (said: unknown, sender: MessageSender): undefined => {
    const read = v.safeParse(message, said);
    if (sender.id !== browser.runtime.id || !read.success) return;
    const tab = tabToShow({ url: sender.url, tab: sender.tab?.id }, read.output.tab);
    const { node, note } = read.output;
    if (tab !== undefined && (node ?? note) !== undefined)
      show({ ...(node && { node }), ...(note && { note }) }, tab);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
