import type { Voice } from './passage.ts';

interface Said {
  readonly voice: Voice;
  /** On the issuer's page it is our text that may be wrong. */
  readonly isIssuer: boolean;
  readonly differences: readonly unknown[];
}

/** Whether a passage departs from what it says that it quotes: only quoted words can misquote. */
export function isMisquoted({ voice, isIssuer, differences }: Said): boolean {
  return voice === 'quoted' && !isIssuer && differences.length > 0;
}
