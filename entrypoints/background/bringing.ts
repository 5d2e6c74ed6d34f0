import type { Kind } from '../../core/match/passage.ts';
import type { Result } from '../../core/result.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import type { Origin } from '../../platform/messaging/serve.ts';

/** As much of an appearance as says whether there are labels. */
type Looks = Readonly<Pick<Appearance, 'mode'>> & { readonly kinds: readonly Kind[] };

type Place = Pick<Origin, 'tab' | 'frame'>;

/** Brings the script of the labels to where it is needed. */
export interface Bringing {
  /** Starts it on its way beside an answer with passages, where some of them get a label. */
  start(passages: readonly { readonly kind: Kind }[], appearance: Looks, to: Place): void;
  /** The same where it is asked for; one that is on its way there is waited for. */
  bring(to: Place): Promise<Result<null>>;
}

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
  return {
    start(passages, { mode, kinds }, to) {
      // A failure is told to the page when it asks itself.
      if (mode === 'on' && passages.some(({ kind }) => kinds.includes(kind))) void bring(to);
    },
    bring,
  };
}
