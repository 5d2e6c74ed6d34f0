import type { Compared } from './difference/differences.ts';
import type { Kind } from './passage.ts';
import { type Piece, similarityOf } from './pieces.ts';

/** From this similarity on, the words are the source's own with cuts or small changes. */
const NEAR = 0.7;

export function kindOf(piece: Piece, { differences, isSame, hasGloss }: Compared): Kind {
  if (piece.level === 'title' || piece.level === 'subtitle') return 'title-mention';
  const isVerbatim = (isSame || piece.blocks.length === 1) && differences.length === 0 && !hasGloss;
  if (isVerbatim) return 'verbatim';
  return similarityOf(piece) >= NEAR ? 'near-verbatim' : 'paraphrase';
}
