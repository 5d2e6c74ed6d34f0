import { judge, type Judged } from './judge.ts';
import type { Library, Surprise } from './library.ts';
import type { Page } from './page.ts';
import type { Piece } from './pieces.ts';
import { selectPieces } from './select.ts';

/** What a piece must show on a page that is not known to take from its document: bits. */
const ALONE = 60;
/** Less where a whole statement of the page is a whole statement of the source. */
const WHOLE = 12;
const NEARLY_ALL = 0.9;
/** More for what is shorter than a statement, and for what reads like any official prose. */
const DOUBTFUL = 24;
const SHORT = 16;
/** Official prose costs four bits a character (background: stock and distinctive phrases divide at 4.125). */
const STOCK = 4;
const BEYOND_DOUBT = 110;
/** More for each character in ten that differs. */
const UNLIKE = 30;
/** More for each figure that differs. */
const OTHER_FIGURE = 25;

/** What a piece must show on a page that takes from its document elsewhere. */
const RELATED = 22;
const FEWEST = 6;
const HALF = 0.5;

const TITLE_BITS = 20;
const MOST_OF_IT = 0.75;

export interface Grounds {
  readonly page: Page;
  readonly library: Library;
  readonly surprise: Surprise;
  readonly otherFigures: (piece: Piece) => number;
}

/** The pieces that are evidence enough to be shown, in the order of the page, not overlapping. */
export function acceptPieces(pieces: readonly Piece[], grounds: Grounds): Judged[] {
  const { page, library, surprise } = grounds;
  const judged = pieces.map(piece => judge(piece, page, library, surprise, () => false));
  if ((globalThis as any).DBGF) (globalThis as any).DBGF(judged.map(j=>({...j,sim:j.similarity,need:neededAlone(j,grounds)})));
  const alone = judged.filter(piece => standsAlone(piece, grounds));
  const owners = new Set(alone.map(({ owner }) => owner));
  const edges = new Set(alone.flatMap(({ page: { from, to } }) => [from, to]));
  const again = (piece: Piece) => judge(piece, page, library, surprise, unit => edges.has(unit));
  const related = judged
    .filter(piece => owners.has(piece.owner) && !alone.includes(piece))
    .map(again)
    .filter(isRelated);
  return selectPieces([...alone, ...related], page, library)
    .map(again)
    .filter(piece => isTitle(piece, library) || isRelated(piece));
}

function standsAlone(piece: Judged, grounds: Grounds): boolean {
  if (piece.level === 'title') return isTitle(piece, grounds.library);
  return piece.similarity >= HALF && piece.evidence >= ALONE - WHOLE && piece.evidence >= neededAlone(piece, grounds);
}

function neededAlone(piece: Judged, { otherFigures }: Grounds): number {
  const isWhole = Math.min(piece.pageShare, piece.sourceShare, piece.similarity) >= NEARLY_ALL;
  const isShort = piece.matched < SHORT && !isWhole;
  const isStock = piece.evidence < Math.min(BEYOND_DOUBT, STOCK * piece.matched);
  return (
    ALONE -
    (isWhole ? WHOLE : 0) +
    (isShort ? DOUBTFUL : 0) +
    (isStock ? DOUBTFUL : 0) +
    (1 - piece.similarity) * UNLIKE +
    OTHER_FIGURE * otherFigures(piece)
  );
}

function isRelated(piece: Judged): boolean {
  return (
    piece.level !== 'title' &&
    piece.evidence >= RELATED &&
    piece.matched >= FEWEST &&
    piece.similarity >= HALF &&
    Math.max(piece.pageShare, piece.sourceShare) >= HALF
  );
}

function isTitle(piece: Piece, { sizes }: Library): boolean {
  return (
    piece.level === 'title' &&
    piece.bits >= TITLE_BITS &&
    piece.matched >= MOST_OF_IT * (sizes.get(piece.node) ?? Number.POSITIVE_INFINITY)
  );
}
