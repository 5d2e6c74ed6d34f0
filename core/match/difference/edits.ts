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

/** What lies between the pairs; stretches that are spoken for already are stepped over, and bound the edits beside them. */
export function editsOf(aligned: Aligned, spokenFor: readonly Edit[]): Edit[] {
  const { source, page, pairs } = aligned;
  const edits: Edit[] = [];
  let [at, on] = [0, 0];
  const leaveTo = (to: number, pageTo: number) => {
    if (to > at || pageTo > on) edits.push({ from: at, to, pageFrom: on, pageTo });
    [at, on] = [to, pageTo];
  };
  let next = 0;
  while (at < source.keys.length || next < spokenFor.length) {
    const taken = spokenFor[next];
    if (taken && taken.from <= at) {
      if (taken.pageFrom > on) leaveTo(at, taken.pageFrom);
      [at, on] = [Math.max(at, taken.to), Math.max(on, taken.pageTo)];
      next++;
      continue;
    }
    let to = at;
    const limit = taken?.from ?? source.keys.length;
    while (to < limit && pairs[to]! < on) to++;
    leaveTo(to, to < limit ? pairs[to]! : (taken?.pageFrom ?? page.keys.length));
    if (to < limit) [at, on] = [at + 1, on + 1];
  }
  leaveTo(source.keys.length, page.keys.length);
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
