import { type Result, success } from '../../core/result.ts';
import { cutAtLines } from '../../core/text/cut-at-lines.ts';
import { LONGEST_PIECE } from './check-protocol.ts';
import type { RecognisedPassage, RecognisedStock } from './protocol.ts';

/** What a text holds. */
export interface CheckedPiece {
  readonly passages: readonly RecognisedPassage[];
  readonly stock: readonly RecognisedStock[];
}

/**
 * Has a text matched piece by piece, so that one can see how far it is and stop it. Places of the passages are in the whole
 * text. Nothing is asked any more once the signal aborts, and what was found until then is answered.
 *
 * @param ask has one piece matched.
 * @param went told after each piece how much of the text is done, 0 to 1.
 */
export async function checkInTurns(
  text: string,
  ask: (piece: string) => Promise<Result<CheckedPiece>>,
  went: (share: number) => void,
  signal: AbortSignal,
  longest = LONGEST_PIECE,
): Promise<Result<CheckedPiece>> {
  const passages: RecognisedPassage[] = [];
  const stock: RecognisedStock[] = [];
  for (const piece of cutAtLines(text, longest)) {
    if (signal.aborted) break;
    const answer = await ask(piece.text);
    if (signal.aborted) break;
    if (!answer.ok) return answer;
    const { start: by } = piece;
    passages.push(...answer.value.passages.map(passage => movedBy(passage, by)));
    stock.push(...answer.value.stock.map(one => ({ ...one, start: one.start + by, end: one.end + by })));
    went((piece.start + piece.text.length) / text.length);
  }
  return success({ passages, stock });
}

function movedBy(passage: RecognisedPassage, by: number): RecognisedPassage {
  const differences = passage.differences.map(difference => ({
    ...difference,
    page: { start: difference.page.start + by, end: difference.page.end + by },
  }));
  return { ...passage, start: passage.start + by, end: passage.end + by, differences };
}
