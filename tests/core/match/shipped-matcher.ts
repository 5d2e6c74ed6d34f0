import { createMatcher } from '../../../core/match/matcher.ts';
import type { Match } from '../../../core/match/passage.ts';
import { pack } from '../../../seeds/index.ts';
import { shippedMaterials } from '../../../tools/materials.ts';

const matcher = createMatcher([pack], shippedMaterials());

export function matchesOf(text: string): Match[] {
  return matcher.match(text);
}

/** A match in short: node, kind and the stretch of text. */
export function seenIn(text: string): string[][] {
  return matchesOf(text).map(({ node, kind, start, end }) => [node, kind, text.slice(start, end)]);
}

/** What of a text carries evidence. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
