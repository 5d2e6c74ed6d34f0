import { firstPast } from '../../match/first-past.ts';
import { endOf, type NormalizedText } from '../../text/normalize.ts';
import type { Span } from '../target.ts';

/** A stretch of letters, `to` excluded. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** The letters of which a stretch of the raw text holds some. `from` is `to` where it holds none. */
export function unitRange(letters: NormalizedText, { start, end }: Span): UnitRange {
  const { length } = letters.units;
  const from = firstPast(length, at => endOf(letters, at), start);
  let to = firstPast(length, at => letters.starts[at]!, end - 1);
  // The nought of 十 stands at its end and has no length.
  while (to > from && to < length && letters.starts[to] === end && endOf(letters, to) === end) to++;
  return { from, to: Math.max(from, to) };
}
