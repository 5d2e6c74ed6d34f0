import type { Difference, Kind, Voice } from '../../core/match/passage.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import type { Place } from '../../core/policy/place-in-node.ts';
import type { StatedTarget, TakenPart } from '../../core/policy/stated-targets.ts';

/** A passage of the page as the panel lists it; `text` is the page's wording. */
export interface ListedPassage {
  /** Tells it apart on the page. */
  readonly id: string;
  readonly node: string;
  readonly kind: Kind;
  readonly voice: Voice;
  readonly isIssuer: boolean;
  readonly text: string;
  readonly label: NodeLabel;
  readonly parts: readonly TakenPart[];
  readonly targets: readonly StatedTarget[];
  readonly differences: readonly Pick<Difference, 'grade' | 'source' | 'text'>[];
  /** Where each of the differences stands in `text`. */
  readonly places: readonly Place[];
}
