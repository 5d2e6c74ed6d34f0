/** What is to be reached; multiples are of the bare scan. */

/** Pages without a match, by documents in the library and characters of the page; elsewhere nothing is asked. */
export function mostForPage(documents: number, length: number): number | undefined {
  if (documents === 1) return length >= 10_000 ? 4 : undefined;
  if (documents !== 1000) return undefined;
  if (length === 10_000) return 8;
  return length === 200_000 ? 12 : undefined;
}

/** The worst page that anyone can write: 25 ms where the bare scan takes 0.5. */
export const MOST_FOR_WORST = 50;

/** Bytes of the index for each character of the library, from this many characters on. */
export const MOST_BYTES = 6;
export const MANY_CHARACTERS = 1_000_000;

/** Milliseconds from the loaded module to the first result. */
export const MOST_COLD = 15;

/** Milliseconds from a keystroke to the notes found, of so many. */
export const MOST_FOR_KEYSTROKE = 30;
export const NOTES_OF_KEYSTROKE = 10_000;

/** Bytes of the engine's code, gzip. */
export const MOST_CODE = 12_000;

/** Milliseconds of the processor for 200 notes on a page of 50k characters. */
export const MOST_FOR_ANCHORING = 100;

/** Milliseconds without a chance to pause. */
export const MOST_SLICE = 12;

/** Milliseconds of a first sync of 10,000 notes, bytes that it sends, and milliseconds of the processor for one with nothing new. */
export const MOST_FOR_FIRST_SYNC = 5_000;
export const MOST_UP = 3_000_000;
export const MOST_FOR_IDLE_SYNC = 30;
