/** A stretch of text: UTF-16 code units, `end` excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface TextPiece {
  readonly text: string;
  /** Empty pieces are marked ones: a place where the other side has words. */
  readonly isMarked: boolean;
}

/** Divides a text at the stretches that are to be marked; they may overlap, reach beyond the text and come in any order. */
export function divide(text: string, marks: readonly Stretch[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { start, end } of [...marks].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const from = Math.min(Math.max(start, done), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    if (end < done || (end === done && start < done)) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}
