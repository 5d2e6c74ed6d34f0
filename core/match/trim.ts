import { NO_BREAK } from '../text/breaks.ts';
import type { Block } from './affine.ts';
import type { Page } from './page.ts';

/** An end with so little of a statement of the page is chance, the less so where it goes on word for word: folded characters. */
const FEW_APART = 8;
const FEW_TOGETHER = 3;
const SMALL_PART = 0.5;

/** How far a statement is followed: folded characters. */
const FARTHEST = 40;

/** Takes away what reaches into a neighbouring statement of the page with a small part of it only. */
export function trimBlocks(blocks: readonly Block[], page: Page): readonly Block[] {
  return trimEnd(trimStart(blocks, page), page);
}

function trimStart(blocks: readonly Block[], page: Page): readonly Block[] {
  const from = blocks[0]!.page;
  const to = endOf(blocks);
  let border = from + 1;
  while (border < to && border - from < FARTHEST && page.breakBefore(border) === NO_BREAK) border++;
  if (border >= to || page.breakBefore(border) === NO_BREAK) return blocks;
  let outside = 0;
  while (outside < FARTHEST && page.breakBefore(from - outside) === NO_BREAK) outside++;
  const rest = blocks.flatMap(block => within(block, border, to));
  const few = blocks[0]!.page + blocks[0]!.length > border ? FEW_TOGETHER : FEW_APART;
  return isChance(blocks, rest, border - from + outside, few) ? trimStart(rest, page) : blocks;
}

function trimEnd(blocks: readonly Block[], page: Page): readonly Block[] {
  const from = blocks[0]!.page;
  const to = endOf(blocks);
  let border = to - 1;
  while (border > from && to - border < FARTHEST && page.breakBefore(border) === NO_BREAK) border--;
  if (border <= from || page.breakBefore(border) === NO_BREAK) return blocks;
  let outside = 0;
  while (
    outside < FARTHEST &&
    to + outside < page.units.length &&
    page.breakBefore(to + outside) === NO_BREAK
  ) {
    outside++;
  }
  const rest = blocks.flatMap(block => within(block, from, border));
  const few = blocks.at(-1)!.page < border ? FEW_TOGETHER : FEW_APART;
  return isChance(blocks, rest, to - border + outside, few) ? trimEnd(rest, page) : blocks;
}

function isChance(blocks: readonly Block[], rest: readonly Block[], length: number, few: number): boolean {
  const common = matchedIn(blocks) - matchedIn(rest);
  return common < few && common < SMALL_PART * length;
}

function matchedIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}

function endOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1)!;
  return last.page + last.length;
}

/** What of a block lies between two places of the page. */
function within({ page, library, length }: Block, from: number, to: number): Block[] {
  const start = Math.max(page, from);
  const end = Math.min(page + length, to);
  return start < end ? [{ page: start, library: library + start - page, length: end - start }] : [];
}
