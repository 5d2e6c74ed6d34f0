import { createMatcher, type Matcher } from '../../core/match/matcher.ts';
import type { Pack } from '../../core/policy/pack.ts';

/** What the engine needs beside the packs. */
export interface Materials {
  /** Traditional and Simplified characters by turns. */
  readonly scriptPairs: string;
}

/** The only place of the bench where an engine is made. */
export function createEngine(packs: readonly Pack[], { scriptPairs }: Materials): Matcher {
  return createMatcher(packs, scriptPairs);
}
