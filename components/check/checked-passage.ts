import { isMisquoted } from '../../core/match/departures.ts';
import type { Difference, Kind, Voice } from '../../core/match/passage.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import type { StatedTarget } from '../../core/policy/stated-targets.ts';

/** A passage of a text that the reader brought along; offsets in UTF-16 code units of that text. */
export interface CheckedPassage {
  readonly start: number;
  readonly end: number;
  readonly node: string;
  readonly kind: Kind;
  readonly voice: Voice;
  readonly isIssuer: boolean;
  readonly label: NodeLabel;
  readonly differences: readonly Difference[];
  readonly targets: readonly StatedTarget[];
}

/** A stock phrase of such a text, with the places where it stands in documents. */
export interface CheckedStock {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly NodeLabel[];
}

/** What a difference means: a quotation departs, the text has its own figure, or one cannot tell whose words they are. */
export type Tone = 'misquoted' | 'own' | 'unclear';

export function toneOf(passage: CheckedPassage): Tone {
  if (isMisquoted(passage)) return 'misquoted';
  return passage.voice === 'own' ? 'own' : 'unclear';
}
