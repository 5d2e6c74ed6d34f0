import { placesOf } from './chosen-places.ts';
import type { Surprise } from './compile-library.ts';
import { type Judged, judge, judgeBetween } from './judge.ts';
import type { Piece } from './pieces.ts';
import { selectPieces } from './select.ts';
import {
  type Grounds,
  hasFigures,
  isBeside,
  isRelated,
  isTitle,
  standsAlone,
  tellsFact,
} from './thresholds.ts';
import { wholeStatements } from './whole-statements.ts';

export interface Means extends Grounds {
  readonly surprise: Surprise;
}

/**
 * The pieces that are evidence enough to be shown, in the order of the page, not overlapping.
 *
 * @param elsewhere Documents from which the page is known to take without these pieces.
 * @param weaker Pieces too weak to stand alone, of the documents from which the page is known to take.
 */
export function acceptPieces(
  pieces: readonly Piece[],
  means: Means,
  elsewhere: ReadonlySet<number>,
  weaker: (owners: ReadonlySet<number>) => readonly Piece[],
): Judged[] {
  const { page, library, surprise } = means;
  const assess = (piece: Piece) => judge(piece, page, library, surprise);
  const strong = pieces.map(assess);
  const alone = strong.flatMap(piece => (standsAlone(piece, means) ? [piece] : factsIn(piece, means)));
  if (alone.length + elsewhere.size === 0) return [];
  const owners = new Set([...elsewhere, ...alone.map(({ owner }) => owner)]);
  const edges = new Set(alone.flatMap(({ page: { from, to } }) => [from, to]));
  const between = (piece: Piece) =>
    judgeBetween(isJudged(piece) ? piece : assess(piece), page, unit => edges.has(unit));
  const known = new Set(alone);
  const others = [...strong.filter(piece => !known.has(piece)), ...weaker(owners).map(assess)].filter(
    ({ owner }) => owners.has(owner),
  );
  const related = others.map(between).filter(isRelated);
  const chosen = selectPieces([...alone, ...related], page, library)
    .map(between)
    .filter(piece => isTitle(piece, library) || isRelated(piece));
  const place = placesOf(chosen);
  const beside = [...alone, ...others]
    .filter(piece => place.isFree(piece) && place.near(piece).some(other => isBeside(piece, other)))
    .sort((a, b) => b.evidence - a.evidence);
  if (beside.length === 0) return chosen;
  return selectPieces([...chosen, ...beside], page, library).map(between);
}

/** The facts that a piece tells though it does not stand as a whole: one whose other figures differ tells none by its words. */
function factsIn(piece: Piece, means: Means): Judged[] {
  const { page, library, surprise } = means;
  return wholeStatements(piece, page, library)
    .filter(({ blocks }) => hasFigures(blocks, page.units))
    .map(part => judge(part, page, library, surprise))
    .filter(part => tellsFact(part, means));
}

function isJudged(piece: Piece): piece is Judged {
  return 'evidence' in piece;
}
