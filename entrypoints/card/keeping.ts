import type { Result } from '../../core/result.ts';
import type { RecognisedDifference } from '../../platform/messaging/protocol.ts';

/** Asks the background to keep a wording of this page, or to take it back. */
export type AskToKeep = (
  isToBeKept: boolean,
  node: string,
  difference: RecognisedDifference,
) => Promise<Result<null>>;

/** What the reader has kept of this page. */
export interface KeptWordings {
  /** False where keeping it did not go well, undefined where nobody asked for it. */
  has(node: string, difference: RecognisedDifference): boolean | undefined;
  /** Keeps a wording, or takes back one that was kept. */
  toggle(node: string, difference: RecognisedDifference): Promise<void>;
}

/**
 * Remembers what was kept since the page was opened. Nobody is asked what was kept before: the script in a page learns what
 * is done here and no more.
 */
export function createKeptWordings(ask: AskToKeep, changed: () => void): KeptWordings {
  const known = new Map<string, boolean | undefined>();
  // As the background tells them apart, but for the address, which is this page's.
  const keyOf = (node: string, { source, text }: RecognisedDifference) =>
    JSON.stringify([node, source, text]);
  return {
    has: (node, difference) => known.get(keyOf(node, difference)),
    async toggle(node, difference) {
      const key = keyOf(node, difference);
      const isKept = known.get(key);
      const { ok } = await ask(!isKept, node, difference);
      // What could not be taken back is still kept.
      known.set(key, isKept ? !ok || undefined : ok);
      changed();
    },
  };
}
