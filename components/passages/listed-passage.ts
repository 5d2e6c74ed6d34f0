import type { Difference } from '../../core/match/passage.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import type { Differing } from '../../core/policy/difference-standing.ts';
import type { Place } from '../../core/policy/place-in-node.ts';
import type { StatedTarget, TakenPart } from '../../core/policy/stated-targets.ts';

/** A passage of the page as the panel lists it; `text` is the page's wording. */
export interface ListedPassage extends Differing<Pick<Difference, 'grade' | 'source' | 'text'>> {
  /** Tells it apart on the page. */
  readonly id: string;
  readonly node: string;
  readonly text: string;
  readonly label: NodeLabel;
  readonly parts: readonly TakenPart[];
  readonly targets: readonly StatedTarget[];
  /** Where each of the differences stands in `text`. */
  readonly places: readonly Place[];
}
