import { NO_BREAK } from '../../text/breaks.ts';
import { citedAround, endOfStretch, stretchAt, stretchOf, textOf } from '../library.ts';
import type { Knowledge } from '../matcher.ts';
import type { Page } from '../page.ts';
import { type Piece, pieceOf } from '../pieces.ts';
import { agrees } from './agreement.ts';
import { goesOn } from './enough.ts';
import { readStretch } from './reading.ts';

/** How far a statement is followed: folded characters. */
const FARTHEST = 60;

/**
 * A piece that ends in the middle of a statement of which the source explains most goes on to that statement's end, and
 * likewise where it begins.
 *
 * @param pieces in the order of the page, not overlapping; so is what is answered.
 */
export function withWholeEnds(pieces: readonly Piece[], page: Page, knowledge: Knowledge): Piece[] {
  const answered: Piece[] = [];
  pieces.forEach((piece, at) => {
    const least = answered.at(-1)?.page.to ?? 0;
    const most = pieces[at + 1]?.page.from ?? page.units.length;
    answered.push(isTitle(piece) ? piece : widened(piece, least, most, page, knowledge));
  });
  return answered;
}

function isTitle({ level }: Piece): boolean {
  return level === 'title' || level === 'subtitle';
}

function widened(piece: Piece, least: number, most: number, page: Page, knowledge: Knowledge): Piece {
  const from = begins(piece, least, page, knowledge);
  const to = ends(piece, most, page, knowledge);
  if (from === piece.page.from && to === piece.page.to) return piece;
  const { library } = knowledge;
  const node = citedAround(library, stretchAt(library, piece.library.from));
  const same = (unit: number, place: number) => page.units[unit] === library.units[place];
  // Word for word as far as it goes; the rest is said by an empty block where it ends.
  let [start, place] = [piece.page.from, piece.library.from];
  while (start > from && place > node.from && same(start - 1, place - 1))
    [start, place] = [start - 1, place - 1];
  let [end, last] = [piece.page.to, piece.library.to];
  while (end < to && last < node.to && same(end, last)) [end, last] = [end + 1, last + 1];
  const blocks = [
    ...(from < start ? [{ page: from, library: place, length: 0 }] : []),
    { page: start, library: place, length: piece.page.from - start },
    ...piece.blocks,
    { page: piece.page.to, library: piece.library.to, length: end - piece.page.to },
    ...(to > end ? [{ page: to, library: last, length: 0 }] : []),
  ];
  return pieceOf(piece, blocks, library);
}

function begins(
  { page: { from, to }, library }: Piece,
  least: number,
  page: Page,
  knowledge: Knowledge,
): number {
  const start = borderFrom(from, -1, least, page);
  const end = borderFrom(from + 1, 1, to, page);
  return isWhole(start, end, start, from, library.from, page, knowledge) ? start : from;
}

function ends(
  { page: { from, to }, library }: Piece,
  most: number,
  page: Page,
  knowledge: Knowledge,
): number {
  const end = borderFrom(to, 1, most, page);
  const start = borderFrom(to - 1, -1, from, page);
  return isWhole(start, end, to, end, library.to - 1, page, knowledge) ? end : to;
}

/** The nearest border of a statement from here on, or where the search ends. */
function borderFrom(unit: number, step: 1 | -1, last: number, page: Page): number {
  let at = unit;
  const isBorder = () => at === page.units.length || page.breakBefore(at) !== NO_BREAK;
  while (at !== last && Math.abs(at - unit) < FARTHEST && !isBorder()) at += step;
  return at;
}

/** @param from where in the statement what is to be taken along begins; `to` where it ends. */
function isWhole(
  start: number,
  end: number,
  from: number,
  to: number,
  place: number,
  page: Page,
  knowledge: Knowledge,
): boolean {
  if (from === to) return false;
  const ordinal = stretchAt(knowledge.library, place);
  const wording = { ...stretchOf(knowledge.library, ordinal), to: endOfStretch(knowledge.library, ordinal) };
  const { all, explainedIn } = readStretch(start, end, wording, page, knowledge);
  return (
    goesOn(explainedIn(start, end), all, explainedIn(from, to)) &&
    agrees(page.text.slice(page.starts[from], page.starts[to]), textOf(wording), knowledge.fold)
  );
}
