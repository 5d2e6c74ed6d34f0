import type { Library } from './library.ts';
import type { Page } from './page.ts';
import { type Piece, pieceOf } from './pieces.ts';
import { NO_SEAM, SEAM, seamIn } from './seam.ts';

/** What may stand on the page between two sentences of a node that are read as one passage: folded characters. */
const WIDEST_SEAM = 2;

/** Neighbours on the page that come from one node, in its order, are one passage. */
export function joinNeighbours(pieces: readonly Piece[], page: Page, library: Library): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const follows =
      last &&
      last.node === piece.node &&
      last.page.to + WIDEST_SEAM >= piece.page.from &&
      last.library.to <= piece.library.from &&
      !isAnotherQuotation(last, piece, page);
    if (follows) joined[joined.length - 1] = pieceOf(last, [...last.blocks, ...piece.blocks], library);
    else joined.push(piece);
  }
  return joined;
}

/** A sentence that is quoted right behind the one before it in the source goes on with that one, in whatever marks. */
function isAnotherQuotation(earlier: Piece, later: Piece, page: Page): boolean {
  const seam = seamIn(page.text, page.endOf(earlier.page.to - 1), page.starts[later.page.from]!);
  return seam === SEAM || (seam !== NO_SEAM && later.library.from > earlier.library.to + WIDEST_SEAM);
}
