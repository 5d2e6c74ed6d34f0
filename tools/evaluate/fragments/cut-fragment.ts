import type { CitedText } from '../cited-text.ts';
import { letterOffsets } from '../letters.ts';
import type { Random } from '../random.ts';

/** A stretch cut out of a cited node. */
export interface Fragment {
  readonly from: CitedText;
  readonly text: string;
  /** What stands before and after it in the node. */
  readonly before: string;
  readonly after: string;
}

/** Cuts `length` letters and digits, with what stands between them, anywhere in the nodes: every place is as likely. */
export function createCutter(texts: readonly CitedText[], length: number): (random: Random) => Fragment {
  const places = texts
    .map(from => ({ from, offsets: letterOffsets(from.text) }))
    .filter(({ offsets }) => offsets.length >= length);
  const total = places.reduce((sum, { offsets }) => sum + offsets.length - length + 1, 0);
  return random => {
    let at = random.below(total);
    const place = places.find(({ offsets }) => {
      const fits = offsets.length - length + 1;
      if (at < fits) return true;
      at -= fits;
      return false;
    })!;
    const start = place.offsets[at]!;
    const end = place.offsets[at + length - 1]! + 1;
    const { text } = place.from;
    return {
      from: place.from,
      text: text.slice(start, end),
      before: text.slice(0, start),
      after: text.slice(end),
    };
  };
}
