import type { Page } from './page.ts';
import type { Difference, Kind } from './passage.ts';
import type { Piece } from './pieces.ts';

/** From this share of the page's characters on, the words are the source's own with cuts or small changes. */
const NEAR = 0.7;

export function kindOf(piece: Piece, page: Page, differences: readonly Difference[]): Kind {
  if (piece.level === 'title' || piece.level === 'subtitle') return 'title-mention';
  if (piece.blocks.length === 1 && differences.length === 0 && !hasGloss(piece, page)) return 'verbatim';
  return piece.matched >= NEAR * (piece.page.to - piece.page.from) ? 'near-verbatim' : 'paraphrase';
}

const LETTER = /[\p{L}\p{M}]/u;

/** Whether the page puts letters between those that are compared: pinyin, a name in English. */
function hasGloss({ page: { from, to } }: Piece, page: Page): boolean {
  for (let unit = from + 1; unit < to; unit++) {
    const between = page.text.slice(page.endOf(unit - 1), page.starts[unit]);
    if (between !== '' && LETTER.test(between)) return true;
  }
  return false;
}
