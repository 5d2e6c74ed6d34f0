import { DROPPED, type Folding } from './folding.ts';

/** A text as it is compared, with the way back. */
export interface NormalizedText {
  /** The folded code units that carry evidence, in order. */
  readonly units: Uint16Array;
  /** For each of `units`, where it stands in the text as given (UTF-16 code units). */
  readonly starts: Int32Array;
}

export function normalize(text: string, fold: Folding): NormalizedText {
  const units = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = fold(text.charCodeAt(at));
    if (unit === DROPPED) continue;
    units[length] = unit;
    starts[length] = at;
    length++;
  }
  return { units: units.subarray(0, length), starts: starts.subarray(0, length) };
}
