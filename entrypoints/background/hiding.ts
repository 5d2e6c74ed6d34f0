import { type HiddenKey, hiddenPassage, isHidden, pageAddress } from '../../core/policy/hidden-passage.ts';
import type { Result } from '../../core/result.ts';
import type { CardProtocol } from '../../platform/messaging/card-protocol.ts';
import type { RecognisedPassage, Request } from '../../platform/messaging/protocol.ts';
import type { Hidden } from '../../platform/storage/hidden.ts';

/** Keeps what the reader has hidden out of what is answered to pages. */
export interface Hiding extends Pick<Hidden, 'list'> {
  /** @param address of the page that asks, as the browser gives it. */
  hide(request: Request<CardProtocol, 'hide'>, address: string): Promise<Result<null>>;
  showAgain(request: Request<CardProtocol, 'show-again'>, address: string): Promise<Result<null>>;
  restore(key: HiddenKey): Promise<Result<null>>;
  /** Passages of a page without those that are hidden there; all of them where storage is refused. */
  without(
    passages: Promise<Result<RecognisedPassage[]>>,
    text: string,
    address: string,
  ): Promise<Result<RecognisedPassage[]>>;
}

export function createHiding(hidden: Hidden, now: () => Date): Hiding {
  return {
    hide: (request, address) => hidden.add(hiddenPassage(request, address, now().toISOString())),
    showAgain: (request, address) => hidden.remove(hiddenPassage(request, address, '')),
    restore: key => hidden.remove(key),
    list: () => hidden.list(),
    async without(recognising, text, address) {
      const [passages, known] = await Promise.all([recognising, hidden.on(pageAddress(address))]);
      if (!passages.ok || !known.ok || known.value.length === 0) return passages;
      const shown = passages.value.filter(
        ({ node, start, end }) => !isHidden({ node, text: text.slice(start, end) }, known.value),
      );
      return { ok: true, value: shown };
    },
  };
}
