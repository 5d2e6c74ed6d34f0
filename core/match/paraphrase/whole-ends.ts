import { NO_BREAK } from '../../text/breaks.ts';
import { endOfStretch, stretchAt, stretchOf, textOf } from '../library.ts';
import type { Knowledge } from '../matcher.ts';
import type { Page } from '../page.ts';
import type { Piece } from '../pieces.ts';
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
  const { library, blocks } = piece;
  const from = begins(piece, least, page, knowledge);
  const to = ends(piece, most, page, knowledge);
  const before = from < piece.page.from ? [{ page: from, library: library.from, length: 0 }] : [];
  const after = to > piece.page.to ? [{ page: to, library: library.to, length: 0 }] : [];
  return { ...piece, page: { from, to }, blocks: [...before, ...blocks, ...after] };
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
