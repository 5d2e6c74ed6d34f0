import type { Library } from './library.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** What may stand on the page between two sentences of a node that are read as one passage: folded characters. */
const WIDEST_SEAM = 2;

/** Neighbours on the page that come from one node, in its order, are one passage. */
export function joinNeighbours(pieces: readonly Piece[], library: Library): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const follows =
      last &&
      last.node === piece.node &&
      last.page.to + WIDEST_SEAM >= piece.page.from &&
      last.library.to <= piece.library.from;
    if (follows) joined[joined.length - 1] = pieceOf(last, [...last.blocks, ...piece.blocks], library);
    else joined.push(piece);
  }
  return joined;
}
