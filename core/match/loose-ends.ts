import { NO_BREAK, SENTENCE_BREAK } from '../text/breaks.ts';
import type { Block } from './affine.ts';
import { breakOf, type Library } from './library.ts';
import type { Page } from './page.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** So few characters beyond the end of a statement of the page, apart from the rest, are chance. */
const FEW = 2;

/**
 * The piece without characters at either end that it has in common by chance: those of the page's words before and after.
 * A word that stands by itself between two breaks is none of them.
 */
export function withoutLooseEnds(piece: Piece, page: Page, library: Library): Piece {
  const blocks = cutAtSentences(piece.blocks, page, library);
  const turned = blocks.toReversed();
  const isInside = (unit: number) => unit < page.units.length && page.breakBefore(unit) === NO_BREAK;
  const first = isInside(piece.page.from) ? firstKept(blocks, page, library) : 0;
  const last = blocks.length - (isInside(piece.page.to) ? firstKept(turned, page, library) : 0);
  return first === 0 && last === blocks.length ? piece : pieceOf(piece, blocks.slice(first, last), library);
}

/** The first and the last block in two where a sentence of page and source ends within a few characters of the end. */
function cutAtSentences(blocks: readonly Block[], page: Page, library: Library): readonly Block[] {
  const isEnd = (block: Block, at: number) =>
    at > 0 &&
    at < block.length &&
    isSentenceEnd(page.breakBefore(block.page + at), breakOf(library, block.library + at));
  return blocks.flatMap((block, index) => {
    const cuts: number[] = [];
    for (let few = 1; few <= FEW; few++) {
      if (index === 0 && isEnd(block, few)) cuts.push(few);
      if (index === blocks.length - 1 && isEnd(block, block.length - few)) cuts.push(block.length - few);
    }
    return [0, ...cuts].map((from, at) => ({
      page: block.page + from,
      library: block.library + from,
      length: (cuts[at] ?? block.length) - from,
    }));
  });
}

/** Both have a break there, and for one of them a sentence ends. */
function isSentenceEnd(onPage: number, inLibrary: number): boolean {
  return Math.min(onPage, inLibrary) !== NO_BREAK && Math.max(onPage, inLibrary) === SENTENCE_BREAK;
}

/** The block before which, or up to which from the end, all is loose. */
function firstKept(blocks: readonly Block[], page: Page, library: Library): number {
  let kept = 0;
  let few = 0;
  for (let at = 0; at < blocks.length - 1; at++) {
    few += blocks[at]!.length;
    if (few > FEW) break;
    if (isApart(blocks, few, at, page, library)) [kept, few] = [at + 1, 0];
  }
  return kept;
}

/** One character beyond any break of page or source, two beyond the end of a sentence. */
function isApart(blocks: readonly Block[], few: number, at: number, page: Page, library: Library): boolean {
  const [one, other] = [blocks[at]!, blocks[at + 1]!];
  const [first, second] = one.page < other.page ? [one, other] : [other, one];
  const least = few === 1 ? NO_BREAK + 1 : SENTENCE_BREAK;
  for (let unit = first.page + first.length; unit <= second.page; unit++)
    if (page.breakBefore(unit) >= least) return true;
  for (let unit = first.library + first.length; unit <= second.library; unit++)
    if (breakOf(library, unit) >= least) return true;
  return false;
}
