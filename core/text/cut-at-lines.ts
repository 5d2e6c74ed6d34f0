/** A piece of a longer text; `start` is in UTF-16 code units of the whole. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
}

/** Where a text is best cut, the best first. */
const SEAMS = ['\n\n', '\n', '。'];

/**
 * Cuts a text into pieces no longer than `longest` UTF-16 code units: in the second half of each behind a blank line, else a
 * line, else a sentence; where there is none of these, anywhere but within a character.
 */
export function cutAtLines(text: string, longest: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let start = 0; start < text.length; ) {
    const end =
      text.length - start <= longest ? text.length : start + cutIn(text.slice(start, start + longest));
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return pieces;
}

function cutIn(piece: string): number {
  for (const seam of SEAMS) {
    const at = piece.lastIndexOf(seam) + seam.length;
    if (at > piece.length / 2) return at;
  }
  const isWithin = /[\uD800-\uDBFF]$/.test(piece);
  return isWithin && piece.length > 1 ? piece.length - 1 : piece.length;
}
