import type { NodeDescription } from '../../core/policy/catalogue.ts';
import type { Result } from '../../core/result.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { AskToKeep } from './keeping.ts';

/** What the card asks of the background and the browser. */
export interface Asking {
  describe(node: string): Promise<Result<NodeDescription | null>>;
  readonly keep: AskToKeep;
  /** Has a passage hidden on this page, or takes that back. */
  hide(
    isToBeHidden: boolean,
    passage: { readonly node: string; readonly text: string },
  ): Promise<Result<null>>;
  /** @param note where a new note on the node is to be begun there. */
  openPanel(node: string, note?: 'new'): Promise<Result<null>>;
  /** @param frame that can copy where the browser gives no clipboard. */
  copy(text: string, frame: HTMLIFrameElement | null): Promise<boolean>;
}

/** What the card shows. */
export interface OpenCard {
  /** `hidden`: its passage was just hidden; `failed`: its node could not be had. */
  readonly kind: 'shown' | 'hidden' | 'failed';
  readonly passage: PlacedPassage;
  /** The passage's node, and after it those that were opened one from the other; the last is shown. */
  readonly trail: readonly NodeDescription[];
  /** Whether the focus goes into the card when it shows something new. */
  readonly takesFocus: boolean;
  /** One that the pointer opened closes when the pointer leaves, unless the reader took hold of it. */
  readonly isPinned: boolean;
  /** What came of the last thing that was done, in the reader's words. */
  readonly said: string;
  /** Hiding could not be taken back. */
  readonly hasFailed: boolean;
}

export function opened(
  passage: PlacedPassage,
  takesFocus: boolean,
  description: NodeDescription | null,
): OpenCard {
  return {
    kind: description ? 'shown' : 'failed',
    passage,
    trail: description ? [description] : [],
    takesFocus,
    isPinned: takesFocus,
    said: '',
    hasFailed: false,
  };
}

/** A passage among those of a later reading: with its number, else, where others came or went before it, by its words. */
export function samePassage(
  { id, node, text }: PlacedPassage,
  passages: readonly PlacedPassage[],
): PlacedPassage | undefined {
  const same = passages.filter(one => one.node === node && one.text === text);
  return same.find(one => one.id === id) ?? same[0];
}
