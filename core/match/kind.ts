import type { Page } from './page.ts';
import type { Difference, Kind } from './passage.ts';
import { type Piece, similarityOf } from './pieces.ts';

/** From this similarity on, the words are the source's own with cuts or small changes. */
const NEAR = 0.7;

/** @param source The text of the node. */
export function kindOf(piece: Piece, page: Page, source: string, differences: readonly Difference[]): Kind {
  if (piece.level === 'title' || piece.level === 'subtitle') return 'title-mention';
  const isKept = !differences.some(
    difference => difference.grade === 'number' || isInside(difference, piece, page),
  );
  if (piece.blocks.length === 1 && isKept && !hasGloss(piece, page, source)) return 'verbatim';
  return similarityOf(piece) >= NEAR ? 'near-verbatim' : 'paraphrase';
}

/** What was left out before or after is a choice, not a change of what was taken. */
function isInside({ page: { start, end } }: Difference, { page: { from, to } }: Piece, page: Page): boolean {
  return start < page.endOf(to - 1) && end > page.starts[from]!;
}

/** Whether the page puts letters between those that are compared, and the source does not: pinyin, a name in English. */
function hasGloss({ page: { from, to } }: Piece, page: Page, source: string): boolean {
  for (let unit = from + 1; unit < to; unit++) {
    const between = page.text.slice(page.endOf(unit - 1), page.starts[unit]);
    const letters = lettersOf(between);
    if (letters !== '' && !lettersOf(source).includes(letters)) return true;
  }
  return false;
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}]/gu, '');
}
