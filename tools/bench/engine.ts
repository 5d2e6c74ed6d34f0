import { createMatcher, type Matcher, type Materials } from '../../core/match/matcher.ts';
import type { Pack } from '../../core/policy/pack.ts';

export type { Materials };

/** The only place of the bench where an engine is made. */
export function createEngine(packs: readonly Pack[], materials: Materials): Matcher {
  return createMatcher(packs, materials);
}
