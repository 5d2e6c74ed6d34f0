import { NO_BREAK } from '../../text/breaks.ts';
import { breakOf, type Library, weightOfRun } from '../library.ts';
import type { Page } from '../page.ts';
import type { Piece } from '../pieces.ts';
import { blocksInOrder } from './blocks-in-order.ts';
import type { Wording } from './wordings.ts';

/**
 * Whole statements of the page as a piece of the source's statements that they tell again. Empty blocks at its ends say that
 * what is left out there counts.
 */
export function pieceOfRun(
  { from, to }: Piece['page'],
  wording: Wording,
  page: Page,
  library: Library,
): Piece {
  const blocks = blocksInOrder(page.units, library.units, { from, to }, wording);
  const isBorder = (place: number) => breakOf(library, place) !== NO_BREAK;
  const last = blocks.at(-1);
  let start = blocks[0]?.library ?? wording.from;
  while (start > wording.from && !isBorder(start)) start--;
  let end = last ? last.library + last.length : wording.to;
  while (end < wording.to && !isBorder(end)) end++;
  const cited = wording.leaf.cited!;
  return {
    node: cited.id,
    level: cited.level,
    owner: wording.owner,
    page: { from, to },
    library: { from: start, to: end },
    blocks: [{ page: from, library: start, length: 0 }, ...blocks, { page: to, library: end, length: 0 }],
    matched: blocks.reduce((sum, { length }) => sum + length, 0),
    bits: blocks.reduce((sum, block) => sum + weightOfRun(library, block.library, block.length), 0),
  };
}
