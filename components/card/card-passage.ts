import type { Difference, Kind, Voice } from '../../core/match/passage.ts';
import type { ComparedPassage } from '../../core/policy/shown-source.ts';

/** A passage of the page as the card speaks of it. */
export interface CardPassage extends ComparedPassage {
  readonly kind: Kind;
  readonly voice: Voice;
  readonly isIssuer: boolean;
  readonly differences: readonly Pick<Difference, 'grade' | 'source' | 'text'>[];
  /** The targets that it states. */
  readonly targets: readonly { readonly id: string }[];
}
