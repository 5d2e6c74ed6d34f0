import type { Folding } from '../text/folding.ts';
import { normalize } from '../text/normalize.ts';
import { citedAround, type Library, stretchAt, stretchOf, textOf } from './library.ts';

/** The text of a cited node as its document has it, and where in it each unit of the library stands. */
export interface SourceText {
  readonly text: string;
  /** The node's first unit in the library. */
  readonly from: number;
  /** For each of its units, where it begins in `text`: UTF-16 code units. */
  readonly starts: Int32Array;
}

/** The node that is cited for a place of the library. */
export function sourceTextAt(library: Library, place: number, fold: Folding): SourceText {
  const { first, last, from, to } = citedAround(library, stretchAt(library, place));
  const starts = new Int32Array(to - from);
  let text = '';
  for (let stretch = first; stretch <= last; stretch++) {
    const leaf = stretchOf(library, stretch);
    const wording = textOf(leaf);
    const offset = text.length;
    normalize(wording, fold).starts.forEach((start, at) => {
      starts[leaf.from - from + at] = offset + start;
    });
    text += wording;
  }
  return { text, from, starts };
}
