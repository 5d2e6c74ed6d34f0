const OPENING = '“‘「『《〈（(【〔';
const CLOSING = '”’」』》〉）)】〕。！？；%％‰℃';

/**
 * Widens a span to the punctuation that belongs to it: brackets and quotation marks that open right before it, and what
 * closes right after, a percent sign included. Neighbouring spans cannot come to overlap: no character both opens and closes.
 */
export function snapToPunctuation(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && OPENING.includes(text.charAt(from - 1))) from--;
  while (to < text.length && CLOSING.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}
