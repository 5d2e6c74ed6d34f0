import type { DifferenceGrade } from '../passage.ts';
import type { Letters } from './letters.ts';

/** Where the two differ, in letters: `from` to `to` of the source against `pageFrom` to `pageTo` of the page. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly pageFrom: number;
  readonly pageTo: number;
}

/** An edit with what it is. */
export interface GradedEdit extends Edit {
  readonly grade: DifferenceGrade;
}

/** The source, the page, and which letter stands against which. */
export interface Aligned {
  readonly source: Letters;
  readonly page: Letters;
  readonly pairs: Int32Array;
}

/** A place in both, in letters: of the source, of the page. */
export type Place = readonly [at: number, on: number];

/** What lies between the pairs from one place to another; figures are stepped over, and bound the edits beside them. */
export function editsOf({ pairs }: Aligned, from: Place, to: Place, figures: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  let [at, on] = from;
  const end = { from: to[0], to: to[0], pageFrom: to[1], pageTo: to[1] };
  for (const stop of [...figures, end]) {
    const leaveTo = (next: number, pageNext: number) => {
      if (next > at || pageNext > on) edits.push({ from: at, to: next, pageFrom: on, pageTo: pageNext });
    };
    for (let next = at; next < stop.from; next++) {
      const pair = pairs[next]!;
      if (pair < on || pair >= stop.pageFrom) continue;
      leaveTo(next, pair);
      [at, on] = [next + 1, pair + 1];
    }
    leaveTo(Math.max(at, stop.from), Math.max(on, stop.pageFrom));
    [at, on] = [Math.max(at, stop.to), Math.max(on, stop.pageTo)];
  }
  return edits;
}

/** Where words only left out or put in could as well stand a little to a side, to where they are a word or end at a pause. */
export function slid(edit: Edit, { source, page }: Aligned, isWord: (words: string) => boolean): Edit {
  const { from, to, pageFrom, pageTo } = edit;
  if (from < to === pageFrom < pageTo) return edit;
  const [side, other] = from < to ? [source, page] : [page, source];
  const [first, last, beside] = from < to ? [from, to, pageFrom] : [pageFrom, pageTo, from];
  const worthAt = (by: number) =>
    Number(isWord(side.words.slice(first + by, last + by))) * 4 +
    side.pauses[first + by]! +
    side.pauses[last + by]!;
  let best = 0;
  for (const step of [-1, 1]) {
    for (let by = step; ; by += step) {
      const edge = step < 0 ? by : by - 1;
      const key = side.keys[last + edge];
      if (key === undefined || key !== side.keys[first + edge] || key !== other.keys[beside + edge]) break;
      if (worthAt(by) > worthAt(best)) best = by;
    }
  }
  return { from: from + best, to: to + best, pageFrom: pageFrom + best, pageTo: pageTo + best };
}
