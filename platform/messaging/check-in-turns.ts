import { type Result, success } from '../../core/result.ts';
import { cutAtLines } from '../../core/text/cut-at-lines.ts';
import { LONGEST_PIECE } from './check-protocol.ts';
import type { RecognisedPassage } from './protocol.ts';

/**
 * Has a text matched piece by piece, so that one can see how far it is and stop it. Places of the passages are in the whole
 * text. Nothing is asked any more once the signal aborts, and what was found until then is answered.
 *
 * @param ask has one piece matched.
 * @param went told after each piece how much of the text is done, 0 to 1.
 */
export async function checkInTurns(
  text: string,
  ask: (piece: string) => Promise<Result<RecognisedPassage[]>>,
  went: (share: number) => void,
  signal: AbortSignal,
  longest = LONGEST_PIECE,
): Promise<Result<RecognisedPassage[]>> {
  const found: RecognisedPassage[] = [];
  for (const piece of cutAtLines(text, longest)) {
    if (signal.aborted) break;
    const answer = await ask(piece.text);
    if (signal.aborted) break;
    if (!answer.ok) return answer;
    found.push(...answer.value.map(passage => movedBy(passage, piece.start)));
    went((piece.start + piece.text.length) / text.length);
  }
  return success(found);
}

function movedBy(passage: RecognisedPassage, by: number): RecognisedPassage {
  const differences = passage.differences.map(difference => ({
    ...difference,
    page: { start: difference.page.start + by, end: difference.page.end + by },
  }));
  return { ...passage, start: passage.start + by, end: passage.end + by, differences };
}
