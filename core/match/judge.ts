import { NO_BREAK } from '../text/breaks.ts';
import type { Surprise } from './compile-library.ts';
import { evidenceOf } from './evidence.ts';
import { breakOf, type Library, stretchAt, stretchOf } from './library.ts';
import type { Page } from './page.ts';
import { type Piece, pieceOf, similarityOf } from './pieces.ts';
import { LEAST_SIMILARITY } from './thresholds.ts';
import { trimBlocks } from './trim.ts';

/** A piece with all that decides whether it is shown. */
export interface Judged extends Piece {
  /** The piece without what reaches into a neighbouring statement by chance. */
  readonly core: Piece;
  /** See `evidenceOf`: bits. */
  readonly evidence: number;
  /** See `similarityOf`: 0 to 1. */
  readonly similarity: number;
  /** How much of the page's statements that it touches it accounts for, 0 to 1. */
  readonly pageShare: number;
  /** How much of the source's statements that it touches it takes, 0 to 1. */
  readonly sourceShare: number;
  /** Whether it is a heading of the source, whole and word for word. */
  readonly isHeading: boolean;
}

/** How far a statement is followed beyond what was matched of it: folded characters. */
const FARTHEST = 40;

export function judge(piece: Piece, page: Page, library: Library, surprise: Surprise): Judged {
  const core = pieceOf(piece, trimBlocks(piece.blocks, page), library);
  const similarity = similarityOf(piece);
  const sourceShare = shareOf(
    core.matched,
    core.library,
    library.units.length,
    unit => breakOf(library, unit) !== NO_BREAK,
  );
  return {
    ...piece,
    core,
    // Below it nothing is shown, so that the page's own surprise need not be asked for.
    evidence: similarity < LEAST_SIMILARITY ? 0 : evidenceOf(piece, page, surprise),
    similarity,
    pageShare: pageShareOf(core, page, () => false),
    sourceShare,
    isHeading: isWholeHeading(piece, sourceShare, library),
  };
}

/** The same where something that was recognised for certain begins or ends: there a statement ends too. */
export function judgeBetween(piece: Judged, page: Page, isEdge: (unit: number) => boolean): Judged {
  return { ...piece, pageShare: pageShareOf(piece.core, page, isEdge) };
}

function pageShareOf(core: Piece, page: Page, isEdge: (unit: number) => boolean): number {
  return shareOf(
    core.matched,
    core.page,
    page.units.length,
    unit => isEdge(unit) || page.breakBefore(unit) !== NO_BREAK,
  );
}

function shareOf(
  matched: number,
  { from, to }: { readonly from: number; readonly to: number },
  length: number,
  isBreak: (unit: number) => boolean,
): number {
  let before = 0;
  while (before < FARTHEST && from - before > 0 && !isBreak(from - before)) before++;
  let after = 0;
  while (after < FARTHEST && to + after < length && !isBreak(to + after)) after++;
  return matched / (to - from + before + after);
}

/** All but the number. */
const WHOLE_HEADING = 0.85;

function isWholeHeading(
  { blocks, library: { from } }: Piece,
  sourceShare: number,
  library: Library,
): boolean {
  return (
    blocks.length === 1 &&
    sourceShare >= WHOLE_HEADING &&
    stretchOf(library, stretchAt(library, from)).leaf.node.level === 'heading'
  );
}
