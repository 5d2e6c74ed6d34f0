import type { Knowledge } from '../matcher.ts';
import type { Page } from '../page.ts';
import type { Piece } from '../pieces.ts';
import { createFindRivals } from './rivals.ts';
import { sentencesNear } from './sentences-near.ts';
import { toldIn } from './told-in.ts';
import { withWholeEnds } from './whole-ends.ts';
import { wordingsOf } from './wordings.ts';

/**
 * Adds what a page tells in other words of the documents from which it is known to take, by whole statements; a piece that ends
 * in the middle of such a statement goes into it. A page that takes nothing costs nothing; a step for each sentence.
 *
 * @param pieces what was accepted, in the order of the page, not overlapping; so is what is answered.
 * @param elsewhere documents from which the page is known to take without them.
 */
export function* retell(
  pieces: readonly Piece[],
  page: Page,
  knowledge: Knowledge,
  elsewhere: ReadonlySet<number> = new Set(),
): Generator<undefined, readonly Piece[]> {
  if (pieces.length === 0) return pieces;
  const { library } = knowledge;
  const findRivals = createFindRivals(
    wordingsOf(new Set([...elsewhere, ...pieces.map(({ owner }) => owner)]), library),
    library,
  );
  const told: Piece[] = [];
  for (const sentence of sentencesNear(pieces, page)) {
    told.push(...toldIn(sentence, pieces, findRivals, page, knowledge));
    yield;
  }
  const isKept = ({ page: { from, to } }: Piece) =>
    told.every(({ page: other }) => to <= other.from || other.to <= from);
  const all = [...pieces.filter(isKept), ...told].sort((a, b) => a.page.from - b.page.from);
  return withWholeEnds(all, page, knowledge);
}
