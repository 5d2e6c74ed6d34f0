import * as v from 'valibot';
import type { HandedOver } from '../../core/handed-over.ts';
import type { Result } from '../../core/result.ts';
import { browser, extensionBase } from '../browser.ts';
import { overhear, type Speaker, tellOurs } from './overhear.ts';
import { exchange, type SendFailure } from './send.ts';
import type { Origin } from './serve.ts';
import { showNodeProtocol } from './show-node-protocol.ts';

const type = 'show-node';

const message = v.object({ type: v.literal(type), ...showNodeProtocol[type].request.entries });

/**
 * Has the panel show a node or a note, now or when it is opened next.
 *
 * @param tab left out by a script in a page, which speaks of its own.
 */
export function askToShow(asked: HandedOver, tab?: number): Promise<Result<null, SendFailure>> {
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

/** The same said by the background, which has remembered it already: a panel that is open overhears it. */
export function tellToShow(asked: HandedOver, tab: number): Promise<void> {
  return tellOurs({ type, ...asked, tab });
}

/** Calls back when the panel of a tab shall show something. */
export function onHandedOver(show: (asked: HandedOver, tab: number) => void, signal: AbortSignal): void {
  const heard = (said: v.InferOutput<typeof message>, speaker: Speaker) => {
    const tab = tabToShow({ url: speaker.url, tab: speaker.tab?.id }, said.tab);
    const { node, note } = said;
    if (tab !== undefined && (node ?? note) !== undefined)
      show({ ...(node && { node }), ...(note && { note }) }, tab);
  };
  overhear(message, heard, signal);
}
