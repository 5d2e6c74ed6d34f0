import type { Chain } from './chain.ts';
import type { Library } from './library.ts';
import { divideChain, type Piece, similarityOf } from './pieces.ts';

/**
 * What a piece must show to be recognised on its own, in folded characters. Until weights from a background of official
 * prose say how surprising a run is, length alone decides, and stock formulae of policy prose reach 16 (经党中央、国务院同意，
 * 现提出如下意见).
 */
const LONG_RUN = 17;
const MANY_MATCHED = 24;
const DENSE = 0.6;

/** What a neighbour of such a piece in the same chain must show: the page is known to follow the document there. */
const NEIGHBOUR_MATCHED = 9;
const TITLE_MATCHED = 8;
const MOST_OF_IT = 0.6;

/** The pieces of a chain that are evidence enough to be shown. */
export function acceptPieces(chain: Chain, library: Library): Piece[] {
  const pieces = divideChain(chain, library);
  const anchored = pieces.some(standsAlone);
  return pieces.filter(
    piece => standsAlone(piece) || isTitle(piece, library) || (anchored && followsNeighbour(piece, library)),
  );
}

function standsAlone(piece: Piece): boolean {
  return (
    similarityOf(piece) >= DENSE &&
    (piece.longest >= LONG_RUN || (piece.matched >= MANY_MATCHED && piece.longest >= LONG_RUN / 2))
  );
}

function isTitle(piece: Piece, library: Library): boolean {
  return (
    piece.level === 'title' && piece.matched >= TITLE_MATCHED && shareOfNode(piece, library) >= MOST_OF_IT
  );
}

function followsNeighbour(piece: Piece, library: Library): boolean {
  return piece.matched >= NEIGHBOUR_MATCHED || shareOfNode(piece, library) >= MOST_OF_IT;
}

/** How much of the whole cited node the piece takes. */
function shareOfNode(piece: Piece, { sizes }: Library): number {
  return piece.matched / (sizes.get(piece.node) ?? Number.POSITIVE_INFINITY);
}
