/** Only letters and digits count as characters in every figure; what stands between them does not. */
const LETTER = /^[\p{L}\p{N}]$/u;

export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Where the letters and digits of a text stand, in UTF-16 code units. */
export function letterOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (isLetter(text.charAt(at))) offsets.push(at);
  return offsets;
}
