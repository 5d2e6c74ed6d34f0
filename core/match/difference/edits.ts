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

export function isSame({ source, page, pairs }: Aligned, at: number, on: number): boolean {
  return pairs[at] === on && on >= 0 && source.keys[at] === page.keys[on];
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
export function slid(edit: Edit, aligned: Aligned, isWord: (words: string) => boolean): Edit {
  const { from, to, pageFrom, pageTo } = edit;
  if (from < to === pageFrom < pageTo) return edit;
  const isOmission = from < to;
  const { keys, words, pauses } = isOmission ? aligned.source : aligned.page;
  const [first, last] = isOmission ? [from, to] : [pageFrom, pageTo];
  const worthAt = (by: number) =>
    Number(isWord(words.slice(first + by, last + by))) * 4 + pauses[first + by]! + pauses[last + by]!;
  let best = 0;
  const consider = (by: number) => {
    if (worthAt(by) > worthAt(best)) best = by;
  };
  const pairedBefore = (by: number) => isSame(aligned, from + by, pageFrom + by);
  for (let by = -1; first + by >= 0 && pairedBefore(by) && keys[first + by] === keys[last + by]; by--)
    consider(by);
  const shift = isOmission ? [to, pageFrom] : [from, pageTo];
  for (
    let by = 1;
    last + by <= keys.length &&
    isSame(aligned, shift[0]! + by - 1, shift[1]! + by - 1) &&
    keys[first + by - 1] === keys[last + by - 1];
    by++
  )
    consider(by);
  return { from: from + best, to: to + best, pageFrom: pageFrom + best, pageTo: pageTo + best };
}
