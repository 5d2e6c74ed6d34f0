import { UNITS } from '../../text/read-numerals.ts';
import type { Aligned, Edit } from './edits.ts';
import { CLAUSE, FIGURE, type Letters } from './letters.ts';

/** A figure that stands against another, both with their units. */
export interface FigureEdit extends Edit {
  readonly isFigure: true;
}

/** Figures of the source that stand against others, or against the same number of another unit. */
export function figureEdits({ source, page, pairs }: Aligned): FigureEdit[] {
  const edits: FigureEdit[] = [];
  for (let at = 0; at < pairs.length; at++) {
    const on = pairs[at]!;
    if (on < 0 || source.words[at] !== FIGURE || page.words[on] !== FIGURE) continue;
    const [unit, pageUnit] = [unitAfter(source, at), unitAfter(page, on)];
    const isSame = source.keys[at] === page.keys[on];
    if (isSame && (unit === pageUnit || unit === '' || pageUnit === '')) continue;
    edits.push({
      from: at,
      to: at + 1 + unit.length,
      pageFrom: on,
      pageTo: on + 1 + pageUnit.length,
      isFigure: true,
    });
  }
  return edits;
}

function unitAfter({ words, pauses }: Letters, at: number): string {
  const unit = words.slice(at + 1, at + 6).match(UNITS)?.[0] ?? '';
  return [...unit].some((_, step) => pauses[at + 1 + step]! > 0) ? '' : unit;
}

/** The clause, from comma to comma, that a letter is in. */
export function clauseAround({ pauses }: Letters, at: number): [from: number, to: number] {
  let [from, to] = [at, at + 1];
  while (from > 0 && pauses[from]! < CLAUSE) from--;
  while (to < pauses.length - 1 && pauses[to]! < CLAUSE) to++;
  return [from, to];
}
