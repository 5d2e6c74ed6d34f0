import type { Difference } from '../../core/match/passage.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import type { Differing } from '../../core/policy/difference-standing.ts';
import type { StatedTarget } from '../../core/policy/stated-targets.ts';

/** A passage of a text that the reader brought along; offsets in UTF-16 code units of that text. */
export interface CheckedPassage extends Differing<Difference> {
  readonly start: number;
  readonly end: number;
  readonly node: string;
  readonly label: NodeLabel;
  readonly targets: readonly StatedTarget[];
}

/** A stock phrase of such a text, with the places where it stands in documents. */
export interface CheckedStock {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly NodeLabel[];
}
