import { NO_BREAK } from '../text/breaks.ts';
import type { Block } from './affine.ts';
import { isDigit } from './background/fold-for-background.ts';
import type { Figures } from './figures.ts';
import type { Judged } from './judge.ts';
import { breakOf, citedAround, type Library, stretchAt } from './library.ts';
import type { Page } from './page.ts';
import type { Piece } from './pieces.ts';

/**
 * The one file that decides what is evidence. The bounds were chosen on the evaluation set and on noisy fragments of the
 * documents, so that both hold; they are bits where nothing else is said.
 */

/** Less alike than this, and nothing is shown: 0 to 1. */
export const LEAST_SIMILARITY = 0.5;

/** What a piece must show on a page that is not known to take from its document. */
const ALONE = 54;
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
const STOCK = 3.3;
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
export const NEAR_BY = 60;
const A_PART = 0.4;

/** What a statement must show that tells a fact of the source: bits, and how many less than chance would explain. */
const FACT = 20;
const BELOW_CHANCE = 6;

const TITLE_BITS = 20;
const MOST_OF_IT = 0.75;

/** What decides beside the piece itself. */
export interface Grounds {
  readonly page: Page;
  readonly library: Library;
  readonly figures: (piece: Piece) => Figures;
}

/** How surprising a stretch is that page and library share by chance once: bits. */
function chanceOf(page: Page, library: Library): number {
  return Math.log2(1 + page.units.length + page.beyond) + Math.log2(library.units.length);
}

/** What must be common beyond that (the logarithm of an E-value): bits. */
const BEYOND_CHANCE = 6;

/** What is common must be more surprising than this to be no chance: bits. */
export function beyondChance(page: Page, library: Library): number {
  return chanceOf(page, library) + BEYOND_CHANCE;
}

/** See `FACT`. */
export function leastFact(page: Page, library: Library): number {
  return Math.max(FACT, chanceOf(page, library) - BELOW_CHANCE);
}

/** What the page's own surprise may add to what the library says of a piece with changes: bits. */
const MARGIN = 6;

/** So many bits are enough for anything, but where figures differ or it reads like any official prose. */
export const ENOUGH = ALONE + TERM;

/** Whether it can be evidence at all, by what costs little: where on the page's text it stands need not be known yet. */
export function mayStand(piece: Piece, { units }: Page, library: Library): boolean {
  const { level, bits, blocks, matched } = piece;
  if (level === 'title' || bits >= ENOUGH) return true;
  const isWordForWord = blocks.length === 1;
  const isTerm = isWordForWord && matched < SHORT && !mayBeWhole(piece, library);
  return (!isTerm && bits >= (isWordForWord ? HEADING : HEADING - MARGIN)) || hasFigures(blocks, units);
}

/** Whether a statement of the source may lie in it that is whole but for a character, as a short one is for `NEARLY_ALL`. */
function mayBeWhole({ library: { from, to } }: Piece, library: Library): boolean {
  let borders = 0;
  for (let place = Math.max(0, from - 1); place <= Math.min(to + 1, library.units.length); place++) {
    if (place === library.units.length || breakOf(library, place) !== NO_BREAK) borders++;
  }
  return borders > 1;
}

export function standsAlone(piece: Judged, grounds: Grounds): boolean {
  if (piece.level === 'title') return isTitle(piece, grounds.library);
  if (piece.similarity < LEAST_SIMILARITY || piece.evidence < FACT) return false;
  const needed = Math.max(neededAlone(piece), beyondChance(grounds.page, grounds.library));
  // Figures are dear to read: only where they may decide.
  if (piece.evidence >= needed && isWordForWord(piece, grounds.page)) return true;
  const mayBeSame = mayBeFact(piece, grounds);
  if (piece.evidence < needed && !mayBeSame) return false;
  const figures = grounds.figures(piece);
  return (mayBeSame && isSameFact(figures)) || piece.evidence >= needed + OTHER_FIGURE * figures.differing;
}

/** Whether no figure of it can differ from the source's: nothing in it does, and none goes on beyond its ends. */
function isWordForWord({ blocks, page: { from, to } }: Piece, { units }: Page): boolean {
  return blocks.length === 1 && !isDigit(units[from - 1] ?? 0) && !isDigit(units[to] ?? 0);
}

/** Before its figures are compared. */
function neededAlone(piece: Judged): number {
  if (piece.isHeading && piece.matched >= LONG_HEADING) return HEADING;
  const isWhole = Math.min(piece.pageShare, piece.sourceShare, piece.similarity) >= NEARLY_ALL;
  const isStatement = piece.similarity < 1 && piece.pageShare >= NEARLY_ALL * piece.similarity;
  const isTerm = piece.matched < SHORT && !isWhole && !isStatement;
  const isStock = piece.evidence < Math.min(BEYOND_DOUBT, STOCK * piece.matched);
  return (
    ALONE -
    (isWhole ? WHOLE : 0) +
    (isTerm ? TERM : 0) +
    (isStock ? DOUBTFUL : 0) +
    (1 - piece.similarity) * UNLIKE
  );
}

/** Figures that agree, and digits that they have together, before words however common tell a fact. */
const FIGURES = 2;
const DIGITS = 3;

function mayBeFact({ pageShare, evidence, blocks }: Judged, grounds: Grounds): boolean {
  return (
    pageShare >= NEARLY_ALL &&
    evidence >= leastFact(grounds.page, grounds.library) &&
    hasFigures(blocks, grounds.page.units)
  );
}

/** Whether what page and source have in common has as many figures and digits as a fact needs, and one of two digits. */
export function hasFigures(blocks: readonly Block[], units: Uint16Array): boolean {
  let digits = 0;
  let figures = 0;
  for (const { page: from, length } of blocks) {
    for (let at = from; at < from + length; at++) {
      if (!isDigit(units[at]!)) continue;
      digits++;
      if (!isDigit(units[at - 1] ?? 0)) figures++;
    }
  }
  // As many figures as digits are single ones: 四横四纵 is a name.
  return figures >= FIGURES && digits >= DIGITS && digits > figures;
}

/** Whether a whole statement tells a fact of the source. */
export function tellsFact(piece: Judged, grounds: Grounds): boolean {
  return mayBeFact(piece, grounds) && isSameFact(grounds.figures(piece));
}

/** A whole statement of the page with the source's figures in their places tells the same fact, however common its words. */
function isSameFact({ agreeing, digits, differing }: Figures): boolean {
  return agreeing >= FIGURES && digits >= DIGITS && differing === 0;
}

export function isRelated(piece: Judged): boolean {
  return (
    piece.level !== 'title' &&
    piece.evidence >= RELATED &&
    piece.matched >= FEWEST &&
    piece.similarity >= LEAST_SIMILARITY &&
    Math.max(piece.pageShare, piece.sourceShare) >= HALF
  );
}

export function isBeside(piece: Judged, other: Judged): boolean {
  const apart = Math.max(piece.page.from - other.page.to, other.page.from - piece.page.to);
  return (
    piece.node === other.node &&
    apart <= NEAR_BY &&
    piece.evidence >= BESIDE &&
    piece.matched >= FEWEST &&
    piece.similarity >= LEAST_SIMILARITY &&
    piece.pageShare >= A_PART
  );
}

export function isTitle(piece: Piece, library: Library): boolean {
  const { from, to } = citedAround(library, stretchAt(library, piece.library.from));
  return piece.level === 'title' && piece.bits >= TITLE_BITS && piece.matched >= MOST_OF_IT * (to - from);
}
