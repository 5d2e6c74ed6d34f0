import { endOf, type NormalizedText } from './normalize.ts';

/** What stands before a unit: nothing, a mark or a line's end that divides statements, or the end of a sentence. */
export const NO_BREAK = 0;
export const STATEMENT_BREAK = 1;
export const SENTENCE_BREAK = 2;

/** 、 divides measures as well as names, and a round bracket what is said beside; quotation marks stand inside a statement. */
const DIVIDING = new Set('，：、,:|（(');
const ENDING = new Set('。；！？;!?');
/** A line may end in the middle of a sentence; a blank line may not. */
const LINE = new Set('\n\r\u2028\u2029');
const DIGIT = /[0-9０-９]/;

/** What stands between this unit and the one before. */
export function breakBefore(text: string, normalized: NormalizedText, at: number): number {
  if (at === 0) return SENTENCE_BREAK;
  let found = NO_BREAK;
  let lines = 0;
  for (let place = endOf(normalized, at - 1); place < normalized.starts[at]!; place++) {
    const mark = text.charAt(place);
    if (ENDING.has(mark) || (LINE.has(mark) && ++lines > 1)) return SENTENCE_BREAK;
    if (lines > 0) found = STATEMENT_BREAK;
    if (DIVIDING.has(mark) && !isInNumber(text, place)) found = STATEMENT_BREAK;
  }
  return found;
}

function isInNumber(text: string, place: number): boolean {
  return DIGIT.test(text.charAt(place - 1)) && DIGIT.test(text.charAt(place + 1));
}
