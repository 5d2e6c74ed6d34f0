import type { Voice } from '../../core/match/passage.ts';
import type { Witness } from '../../core/policy/level.ts';

/**
 * What differs on a page of the issuer, where it may be our text that is wrong: not where that was compared already, nor where
 * the page speaks for itself and means a figure of its own. Whose page it is the background has said.
 */
export function differencesInOurText<T>(
  passage: { readonly isIssuer: boolean; readonly voice: Voice; readonly differences: readonly T[] },
  { witness }: { readonly witness: Witness },
): readonly T[] {
  const { isIssuer, voice, differences } = passage;
  return isIssuer && voice !== 'own' && witness !== 'official' ? differences : [];
}
