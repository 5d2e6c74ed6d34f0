import type { Kind } from '../../core/match/passage.ts';
import type { Result } from '../../core/result.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import { KINDS } from '../../core/settings/values.ts';
import type { Origin } from '../../platform/messaging/serve.ts';

type Place = Pick<Origin, 'tab' | 'frame'>;

/** As much of an appearance as says whether there are labels. */
interface Looks extends Pick<Appearance, 'mode'> {
  readonly kinds: readonly Kind[];
}

/** Brings the script of the labels to where it is needed. */
export interface Bringing {
  /** For one text of a page that has not got it. */
  beside(looks: Looks, to: Place): Beside;
  /** Where the page asks for it; one that is on its way there is waited for. */
  bring(to: Place): Promise<Result<null>>;
}

/** Starts the script on its way while a text is matched, once at most. A failure is told where the page asks for it. */
export interface Beside {
  /** There will be passages, nobody knows of which kinds: they all get labels, or it is too early. */
  found(): void;
  answered(passages: readonly { readonly kind: Kind }[]): void;
}

/** What is done for a page that has the script. */
export const NOTHING_BESIDE: Beside = { found: () => undefined, answered: () => undefined };

/** @param put puts the script into a frame of a tab. */
export function createBringing(
  put: (tab: number | undefined, frame: number | undefined) => Promise<Result<null>>,
): Bringing {
  const underWay = new Map<string, Promise<Result<null>>>();
  const bring = ({ tab, frame }: Place) => {
    const place = `${tab} ${frame}`;
    const known = underWay.get(place);
    if (known) return known;
    const coming = put(tab, frame).finally(() => underWay.delete(place));
    underWay.set(place, coming);
    return coming;
  };
  const beside = ({ mode, kinds }: Looks, to: Place): Beside => {
    if (mode !== 'on') return NOTHING_BESIDE;
    let isStarted = false;
    const start = () => {
      if (!isStarted) void bring(to);
      isStarted = true;
    };
    return {
      found: () => kinds.length === KINDS.length && start(),
      answered: passages => passages.some(({ kind }) => kinds.includes(kind)) && start(),
    };
  };
  return { beside, bring };
}
