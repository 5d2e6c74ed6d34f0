import { firstPast } from './first-past.ts';
import type { Judged } from './judge.ts';
import type { Piece } from './pieces.ts';
import { NEAR_BY } from './thresholds.ts';

/**
 * Finds among the pieces that were chosen those about another piece.
 *
 * @param chosen in the order of the page, not overlapping.
 */
export function placesOf(chosen: readonly Judged[]) {
  const firstAfter = (place: number) => firstPast(chosen.length, at => chosen[at]!.page.to, place);
  return {
    isFree({ page: { from, to } }: Piece): boolean {
      const next = chosen[firstAfter(from)];
      return !next || next.page.from >= to;
    },
    /** Those that begin or end within reach of a piece. */
    near({ page: { from, to } }: Piece): Judged[] {
      const found: Judged[] = [];
      for (let at = firstAfter(from - NEAR_BY - 1); at < chosen.length; at++) {
        if (chosen[at]!.page.from > to + NEAR_BY) break;
        found.push(chosen[at]!);
      }
      return found;
    },
  };
}
