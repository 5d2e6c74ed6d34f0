import type { Surprise } from './compile-library.ts';
import type { Figures } from './figures.ts';
import { type Judged, judge } from './judge.ts';
import { citedAround, type Library, stretchAt } from './library.ts';
import type { Page } from './page.ts';
import type { Piece } from './pieces.ts';
import { selectPieces } from './select.ts';

/**
 * The one file that decides what is evidence. The bounds were chosen on the evaluation set and on noisy fragments of the
 * documents, so that both hold; they are bits where nothing else is said.
 */

/** What a piece must show on a page that is not known to take from its document. */
const ALONE = 56;
/** Less where a whole statement of the page is a whole statement of the source. */
const WHOLE = 12;
/** More for a few words that are less than a statement: a term, most likely. */
const TERM = 40;
const NEARLY_ALL = 0.9;
/** What a whole heading must show, of ten characters at least: headings are what people cite. */
const HEADING = 42;
const LONG_HEADING = 10;
const SHORT = 16;
/** More for what reads like any official prose. */
const DOUBTFUL = 24;
/**
 * Official prose: bits a character. Below the 4.125 that divide stock from distinctive phrases scored alone, for what a piece
 * begins with is weighed after the words before it, which make it cheaper.
 */
const STOCK = 3.2;
const BEYOND_DOUBT = 110;
/** More the less alike it is: three bits for each tenth of similarity that is missing. */
const UNLIKE = 30;
/** More for each figure that differs. */
const OTHER_FIGURE = 25;

/** What a piece must show on a page that takes from its document elsewhere. */
const RELATED = 22;
const FEWEST = 6;
const HALF = 0.5;
/** And beside what the page takes from the same node. */
const BESIDE = 14;
const NEAR_BY = 60;
const A_PART = 0.4;

/** What a statement must show that tells a fact of the source: bits. */
const FACT = 20;

const TITLE_BITS = 20;
const MOST_OF_IT = 0.75;

export interface Grounds {
  readonly page: Page;
  readonly library: Library;
  readonly surprise: Surprise;
  readonly figures: (piece: Piece) => Figures;
}

/**
 * The pieces that are evidence enough to be shown, in the order of the page, not overlapping.
 *
 * @param weaker Pieces too weak to stand alone, of the documents from which the page is known to take.
 */
export function acceptPieces(
  pieces: readonly Piece[],
  grounds: Grounds,
  weaker: (owners: ReadonlySet<number>) => readonly Piece[],
): Judged[] {
  const { page, library, surprise } = grounds;
  const assess = (piece: Piece) => judge(piece, page, library, surprise, () => false);
  const strong = pieces.map(assess);
  const alone = strong.filter(piece => standsAlone(piece, grounds));
  if (alone.length === 0) return [];
  const owners = new Set(alone.map(({ owner }) => owner));
  const judged = [...strong, ...weaker(owners).map(assess)].filter(({ owner }) => owners.has(owner));
  const edges = new Set(alone.flatMap(({ page: { from, to } }) => [from, to]));
  const again = (piece: Piece) => judge(piece, page, library, surprise, unit => edges.has(unit));
  const known = new Set(alone);
  const related = judged
    .filter(piece => !known.has(piece))
    .map(again)
    .filter(isRelated);
  const chosen = selectPieces([...alone, ...related], page, library)
    .map(again)
    .filter(piece => isTitle(piece, library) || isRelated(piece));
  const isFree = (piece: Judged) =>
    chosen.every(({ page: { from, to } }) => to <= piece.page.from || piece.page.to <= from);
  const beside = judged
    .filter(piece => isFree(piece) && chosen.some(other => isBeside(piece, other)))
    .sort((a, b) => b.evidence - a.evidence);
  return selectPieces([...chosen, ...beside], page, library).map(again);
}

function standsAlone(piece: Judged, grounds: Grounds): boolean {
  if (piece.level === 'title') return isTitle(piece, grounds.library);
  if (piece.similarity < HALF || piece.evidence < FACT) return false;
  const figures = grounds.figures(piece);
  return isSameFact(piece, figures) || piece.evidence >= neededAlone(piece, figures);
}

function neededAlone(piece: Judged, { differing }: Figures): number {
  if (piece.isHeading && piece.matched >= LONG_HEADING) return HEADING;
  const isWhole = Math.min(piece.pageShare, piece.sourceShare, piece.similarity) >= NEARLY_ALL;
  const isTerm = piece.matched < SHORT && piece.similarity === 1 && !isWhole;
  const isStock = piece.evidence < Math.min(BEYOND_DOUBT, STOCK * piece.matched);
  return (
    ALONE -
    (isWhole ? WHOLE : 0) +
    (isTerm ? TERM : 0) +
    (isStock ? DOUBTFUL : 0) +
    (1 - piece.similarity) * UNLIKE +
    OTHER_FIGURE * differing
  );
}

/** A whole statement of the page with the source's figures in their places tells the same fact, however common its words. */
function isSameFact({ pageShare, evidence }: Judged, { agreeing, digits, differing }: Figures): boolean {
  return pageShare >= NEARLY_ALL && evidence >= FACT && agreeing >= 2 && digits >= 3 && differing === 0;
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

function isBeside(piece: Judged, other: Judged): boolean {
  const apart = Math.max(piece.page.from - other.page.to, other.page.from - piece.page.to);
  return (
    piece.node === other.node &&
    apart <= NEAR_BY &&
    piece.evidence >= BESIDE &&
    piece.matched >= FEWEST &&
    piece.similarity >= HALF &&
    piece.pageShare >= A_PART
  );
}

function isTitle(piece: Piece, library: Library): boolean {
  const { from, to } = citedAround(library, stretchAt(library, piece.library.from));
  return piece.level === 'title' && piece.bits >= TITLE_BITS && piece.matched >= MOST_OF_IT * (to - from);
}
