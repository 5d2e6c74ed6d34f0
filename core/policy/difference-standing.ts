import type { DifferenceGrade, Kind, Voice } from '../match/passage.ts';
import type { Witness } from './level.ts';

/**
 * What the differences of a passage say. `misquoted`: words that are given as the document's are not its own; `own`: the page
 * speaks for itself; `unclear`: it cannot be told whose words they are; `ours`: on the issuer's page it is our text that may be
 * wrong; `retold`: the page tells it in other words, and nothing that binds or bounds is another.
 */
export type DifferenceStanding = 'misquoted' | 'own' | 'unclear' | 'ours' | 'retold';

interface Differing {
  readonly kind: Kind;
  readonly voice: Voice;
  readonly isIssuer: boolean;
  readonly differences: readonly { readonly grade: DifferenceGrade }[];
}

/** What may not be another even where the words are. */
const BINDING: ReadonlySet<DifferenceGrade> = new Set(['number', 'modality', 'negation', 'qualifier']);

export function differenceStanding(
  { kind, voice, isIssuer, differences }: Differing,
  witness: Witness | undefined,
): DifferenceStanding {
  if (voice === 'own') return 'own';
  if (isIssuer && witness !== 'official') return 'ours';
  if (kind === 'paraphrase' && !differences.some(({ grade }) => BINDING.has(grade))) return 'retold';
  return voice === 'quoted' ? 'misquoted' : 'unclear';
}

/** Whether a difference is worth telling: that a paraphrase has other wordings is what it is called one for. */
export function isTold(kind: Kind, { grade }: { readonly grade: DifferenceGrade }): boolean {
  return kind !== 'paraphrase' || grade !== 'wording';
}
