import { NO_BREAK } from '../text/breaks.ts';
import type { Library } from './library.ts';
import type { Page } from './page.ts';
import { type Piece, pieceOf } from './pieces.ts';

/**
 * The stretches of a piece that are whole statements of the page, word for word: where it is not evidence as a whole, as a page
 * that leads up to a fact in words of its own, one of these may be.
 */
export function wholeStatements(piece: Piece, page: Page, library: Library): Piece[] {
  if (piece.blocks.length < 2) return [];
  const isBorder = (unit: number) => unit === page.units.length || page.breakBefore(unit) !== NO_BREAK;
  return piece.blocks.flatMap(block => {
    let from = block.page;
    let to = block.page + block.length;
    while (from < to && !isBorder(from)) from++;
    while (to > from && !isBorder(to)) to--;
    if (from === to) return [];
    return [
      pieceOf(
        piece,
        [{ page: from, library: block.library + from - block.page, length: to - from }],
        library,
      ),
    ];
  });
}
