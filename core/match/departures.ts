import type { Difference, Kind, Voice } from './passage.ts';

/** What decides how a passage's differences are said. */
export interface Departing<D> {
  readonly kind: Kind;
  readonly voice: Voice;
  /** Whether the page is published by those who issued the source. */
  readonly isIssuer: boolean;
  readonly differences: readonly D[];
}

type Wording = Pick<Difference, 'grade' | 'text'>;

/** Where a passage departs from its source. Other words are what a paraphrase is: in it they are no difference. */
export function departuresIn<D extends Wording>({ kind, voice, differences }: Departing<D>): D[] {
  if (voice === 'own') return [];
  return differences.filter(
    ({ grade }) => kind !== 'paraphrase' || (grade !== 'wording' && grade !== 'omission'),
  );
}

/** Where a quotation departs from its source; on a page of the issuer it is our text that may be wrong. */
export function misquotedIn<D extends Wording>(passage: Departing<D>): D[] {
  return passage.voice === 'quoted' && !passage.isIssuer ? departuresIn(passage) : [];
}

/** Whether a passage departs from what it says that it quotes. */
export function isMisquoted(passage: Departing<Wording>): boolean {
  return misquotedIn(passage).length > 0;
}

/** Figures that a page which speaks for itself has in the place of the source's. */
export function ownFiguresIn<D extends Wording>({ voice, differences }: Departing<D>): D[] {
  return voice === 'own'
    ? differences.filter(({ grade, text }) => grade === 'number' && text.trim() !== '')
    : [];
}
