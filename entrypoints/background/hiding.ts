import { type HiddenKey, hiddenAmong, hiddenPassage, pageAddress } from '../../core/policy/hidden-passage.ts';
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
  /** Whether anything is hidden on a page. */
  isAnyOn(address: string): Promise<boolean>;
  /** Passages of a page without those that are hidden there; all of them where storage is refused. */
  without(
    passages: Promise<Result<RecognisedPassage[]>>,
    text: string,
    address: string,
  ): Promise<Result<RecognisedPassage[]>>;
}

export function createHiding(kept: Hidden, now: () => Date): Hiding {
  return {
    hide: (request, address) => kept.add(hiddenPassage(request, address, now().toISOString())),
    showAgain: (request, address) => kept.remove(hiddenPassage(request, address, '')),
    restore: key => kept.remove(key),
    list: () => kept.list(),
    async isAnyOn(address) {
      const known = await kept.on(pageAddress(address));
      return known.ok && known.value.length > 0;
    },
    async without(recognising, text, address) {
      const [passages, known] = await Promise.all([recognising, kept.on(pageAddress(address))]);
      if (!passages.ok || !known.ok || known.value.length === 0) return passages;
      const words = passages.value.map(({ node, start, end }) => ({ node, text: text.slice(start, end) }));
      const hidden = hiddenAmong(words, known.value);
      const shown = passages.value.filter((_, at) => !hidden.has(at));
      return { ok: true, value: shown };
    },
  };
}
