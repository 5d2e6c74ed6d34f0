import type { Difference } from '../../core/match/passage.ts';
import type { Differing } from '../../core/policy/difference-standing.ts';
import type { ComparedPassage } from '../../core/policy/shown-source.ts';

type Wordings = Pick<Difference, 'grade' | 'source' | 'text'>;

/** A passage of the page as the card speaks of it. */
export interface CardPassage extends ComparedPassage, Differing<Wordings> {
  readonly differences: readonly Wordings[];
  /** The targets that it states. */
  readonly targets: readonly { readonly id: string }[];
}
