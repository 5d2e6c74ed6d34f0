import type { Folding } from '../text/folding.ts';
import { type Numeral, readNumerals } from '../text/read-numerals.ts';
import { isDigit } from './background/fold-for-background.ts';
import { firstPast } from './first-past.ts';
import type { Library } from './library.ts';
import type { Page } from './page.ts';
import type { Piece } from './pieces.ts';
import { type Source, sourceAt } from './source.ts';

/** How the figures of a piece stand to those of its source. */
export interface Figures {
  /** Figures that agree, and how many digits they have in all. */
  readonly agreeing: number;
  readonly digits: number;
  /** Figures that stand where the source has another. */
  readonly differing: number;
}

/** A figure longer than this beyond the end of a piece is read in part: UTF-16 code units. */
const REACH = 12;

/** Compares the figures of a piece with those that stand in the same places of its source. */
export function figuresOf(piece: Piece, page: Page, library: Library, fold: Folding): Figures {
  if (!hasDigit(piece, page)) return { agreeing: 0, digits: 0, differing: 0 };
  const start = Math.max(0, page.starts[piece.page.from]! - REACH);
  const end = page.endOf(piece.page.to - 1) + REACH;
  const counted = (isJoined: boolean) =>
    count(
      readNumerals(page.text, start, end, fold, isJoined),
      piece,
      page,
      sourceAt(library, piece.library.from, fold),
    );
  const figures = counted(false);
  if (figures.differing === 0 || !page.text.slice(start, end).includes('\n')) return figures;
  const joined = counted(true);
  return joined.differing < figures.differing ? joined : figures;
}

/** Numerals have digits among the units, however they are written; one of which a piece has none counts on neither side. */
function hasDigit({ page: { from, to } }: Piece, { units }: Page): boolean {
  return units.subarray(from, to).some(isDigit);
}

function count(numerals: readonly Numeral[], piece: Piece, page: Page, source: Source): Figures {
  const counts = { agreeing: 0, digits: 0, differing: 0 };
  for (const numeral of numerals) {
    if (!numeral.isFigure) continue;
    const units = unitsIn(page.starts, numeral);
    if (units.to <= piece.page.from || units.from >= piece.page.to) continue;
    const opposite = oppositeOf(units, piece);
    const facing = source.figures.filter(other => touches(other, source, opposite));
    if (facing.length === 0) continue;
    if (facing.some(({ key }) => amountOf(key) === amountOf(numeral.key))) {
      counts.agreeing += 1;
      counts.digits += numeral.key.replace(/\D/g, '').length;
    } else if (!facing.some(other => isCut(other, source, piece))) counts.differing += 1;
  }
  return counts;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function unitsIn(starts: Int32Array, { start, end }: Numeral): Range {
  return { from: firstAtOrAfter(starts, start), to: firstAtOrAfter(starts, end) };
}

function firstAtOrAfter(starts: Int32Array, place: number): number {
  return firstPast(starts.length, at => starts[at]!, place - 1);
}

/** Where in the library stands what stands on the page there: a place between two blocks is the whole of the gap. */
function oppositeOf({ from, to }: Range, { blocks, library }: Piece): Range {
  let low = library.from;
  let high = library.to;
  for (const block of blocks) {
    const end = block.page + block.length;
    if (end <= from) low = block.library + block.length;
    else if (block.page <= from) low = block.library + from - block.page;
    if (block.page >= to) {
      high = Math.min(high, block.library);
      break;
    }
    if (end >= to) {
      high = block.library + to - block.page;
      break;
    }
  }
  return { from: low, to: high };
}

function touches(numeral: Numeral, source: Source, { from, to }: Range): boolean {
  const units = unitsIn(source.starts, numeral);
  return units.from + source.from < to && units.to + source.from > from;
}

/** A figure of the source of which the piece has a part only: the page may have been cut there. */
function isCut(numeral: Numeral, source: Source, { library }: Piece): boolean {
  const units = unitsIn(source.starts, numeral);
  return units.from + source.from < library.from || units.to + source.from > library.to;
}

/** A sign of per cent may have been cut off with what follows it. */
function amountOf(key: string): string {
  return key.replace('%', '');
}
