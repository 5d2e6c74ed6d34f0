import { NO_BREAK, SENTENCE_BREAK } from '../text/breaks.ts';
import type { Block } from './affine.ts';
import type { Library } from './library.ts';
import type { Page } from './page.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** So few characters beyond the end of a statement of the page, apart from the rest, are chance. */
const FEW = 2;

/** The piece without characters at either end that it has in common by chance: those of the page's words before and after. */
export function withoutLooseEnds(piece: Piece, page: Page, library: Library): Piece {
  let [first, last] = [0, piece.blocks.length - 1];
  while (first < last && isLoose(piece.blocks[first]!, piece.blocks[first + 1]!, page, -1)) first++;
  while (first < last && isLoose(piece.blocks[last]!, piece.blocks[last - 1]!, page, 1)) last--;
  const isWhole = last - first === piece.blocks.length - 1;
  return isWhole ? piece : pieceOf(piece, piece.blocks.slice(first, last + 1), library);
}

/** One character beyond any break, two beyond the end of a sentence or with words of the page's own between. */
function isLoose(end: Block, next: Block, page: Page, side: 1 | -1): boolean {
  if (end.length > FEW) return false;
  const [from, to] = side < 0 ? [end.page + end.length, next.page] : [next.page + next.length, end.page];
  const least = end.length === 1 || to > from ? NO_BREAK + 1 : SENTENCE_BREAK;
  for (let at = from; at <= to; at++) if (page.breakBefore(at) >= least) return true;
  return false;
}
