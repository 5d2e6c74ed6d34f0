import type { Surprise } from './compile-library.ts';
import type { Page } from './page.ts';
import type { Piece } from './pieces.ts';

/** Something left out of the source, and each character of it: bits. */
const OPENED = 5;
const LEFT_OUT = 0.25;
/** A character of the page's own: at random it has about ten bits, the entropy of single characters of official prose. */
const ANY_CHARACTER = 10;
const LEAST_PRICE = 1;
const MOST_PRICE = 8;

/** How far before a piece its page is read for what leads up to it: UTF-16 code units. */
const LEAD = 12;

/**
 * How much likelier the page's words are if they were taken from the source than if they were written anew, in bits: what is
 * common gains its surprise on the page; a character of the page's own costs the more the more fluently it reads, for a
 * copyist's slip is surprising and an author's own wording is not; what was left out costs little more for much than for little.
 */
export function evidenceOf(piece: Piece, page: Page, surprise: Surprise): number {
  // Word for word the library's own weights say the same, and are known.
  if (piece.blocks.length === 1) return piece.bits;
  const surpriseAt = surprisesAbout(piece, page, surprise);
  let bits = 0;
  piece.blocks.forEach((block, at) => {
    for (let unit = block.page; unit < block.page + block.length; unit++) bits += surpriseAt(unit);
    const earlier = piece.blocks[at - 1];
    if (!earlier) return;
    for (let unit = earlier.page + earlier.length; unit < block.page; unit++) {
      bits -= Math.min(MOST_PRICE, Math.max(LEAST_PRICE, ANY_CHARACTER - surpriseAt(unit)));
    }
    const leftOut = block.library - earlier.library - earlier.length;
    if (leftOut > 0) bits -= OPENED + LEFT_OUT * leftOut;
  });
  return bits;
}

function surprisesAbout(piece: Piece, page: Page, surprise: Surprise): (unit: number) => number {
  const from = Math.max(0, page.starts[piece.page.from]! - LEAD);
  const surprises = surprise(page.text.slice(from, page.endOf(piece.page.to - 1)));
  return unit => surprises[page.starts[unit]! - from]! / 16;
}
