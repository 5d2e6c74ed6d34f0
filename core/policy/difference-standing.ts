import type { Difference, Kind, Voice } from '../match/passage.ts';
import type { Witness } from './level.ts';

/**
 * What a difference says, the gravest first. `misquoted`: words that are given as the document's are not its own; `ours`: on a
 * page of the issuer it is our text that may be wrong, as long as nobody compared it; `unclear`: it cannot be told whose words
 * they are; `own-figure`: the page speaks for itself and has a figure of its own. The others are worth no mark: `own-words` of
 * such a page, and what is `retold` without something, as other words are what a paraphrase is.
 */
export const STANDINGS = ['misquoted', 'ours', 'unclear', 'own-figure', 'retold', 'own-words'] as const;

export type DifferenceStanding = (typeof STANDINGS)[number];

/** What decides what the differences of a passage say. */
export interface Differing<D> {
  readonly kind: Kind;
  readonly voice: Voice;
  /** Whether the page is published by those who issued the source. */
  readonly isIssuer: boolean;
  /** How good our text of the source is. */
  readonly witness: Witness;
  readonly differences: readonly D[];
}

type Wording = Pick<Difference, 'grade' | 'text'>;

/** The one rule: whatever is said of a difference anywhere is said by this. */
export function standingOf(
  { grade, text }: Wording,
  { kind, voice, isIssuer, witness }: Omit<Differing<never>, 'differences'>,
): DifferenceStanding {
  if (voice === 'own') return grade === 'number' && text.trim() !== '' ? 'own-figure' : 'own-words';
  if (kind === 'paraphrase' && (grade === 'wording' || grade === 'omission')) return 'retold';
  if (isIssuer && witness !== 'official') return 'ours';
  return voice === 'quoted' ? 'misquoted' : 'unclear';
}

/** The differences of a passage that say this. */
export function differencesThat<D extends Wording>(standing: DifferenceStanding, passage: Differing<D>): D[] {
  return passage.differences.filter(difference => standingOf(difference, passage) === standing);
}

/** The differences of a passage by what they say, the gravest first. */
export function byStanding<D extends Wording>(
  passage: Differing<D>,
): { readonly standing: DifferenceStanding; readonly differences: readonly D[] }[] {
  return STANDINGS.map(standing => ({ standing, differences: differencesThat(standing, passage) })).filter(
    ({ differences }) => differences.length > 0,
  );
}

/** What the gravest of a passage's differences says; undefined where it has none. */
export function gravestStanding(passage: Differing<Wording>): DifferenceStanding | undefined {
  return byStanding(passage)[0]?.standing;
}

/** Whether a passage departs from what it says that it quotes. */
export function isMisquoted(passage: Differing<Wording>): boolean {
  return gravestStanding(passage) === 'misquoted';
}

/** Whether a difference is told at all: that a paraphrase has other wordings is what it is called one for. */
export function isTold(kind: Kind, { grade }: Pick<Difference, 'grade'>): boolean {
  return kind !== 'paraphrase' || grade !== 'wording';
}

/** A passage with those of its differences alone that are marked in its words: the gravest. `places` go with them. */
export function withGravest<
  D extends Wording,
  P extends Differing<D> & { readonly places: readonly unknown[] },
>(passage: P): P {
  const gravest = gravestStanding(passage);
  const isGravest = passage.differences.map(one => standingOf(one, passage) === gravest);
  return {
    ...passage,
    differences: passage.differences.filter((_, at) => isGravest[at]),
    places: passage.places.filter((_, at) => isGravest[at]),
  };
}
