import type { Span } from './difference/comparison.ts';
import { endOfStretch, type Library, stretchAt, stretchOf } from './library.ts';
import type { Page } from './page.ts';
import type { Part } from './passage.ts';
import type { Piece } from './pieces.ts';
import type { Source } from './source.ts';

/** Where a piece stands on the page: UTF-16 code units, `end` excluded. */
export function placeOnPage({ page: { from, to } }: Piece, page: Page): Span {
  return { start: page.starts[from]!, end: page.endOf(to - 1) };
}

/** Where what a piece takes stands in its source; what ends in another wording of the node ends with this one. */
export function placeInSource(
  { library: { from, to } }: Piece,
  { from: first, starts, ends, text }: Source,
): Span {
  return { start: starts[from - first]!, end: ends[to - 1 - first] ?? text.length };
}

/** A part before its offsets are known: folded units, ends excluded. */
interface Taken {
  readonly node: string;
  readonly from: number;
  to: number;
  first: number;
  last: number;
}

/** What a piece takes from each leaf of its node, in the order of the page. */
export function partsOf({ blocks }: Piece, page: Page, library: Library, source: Source): Part[] {
  const parts: Taken[] = [];
  for (const block of blocks) {
    for (let done = 0; done < block.length; ) {
      const ordinal = stretchAt(library, block.library + done);
      const next = endOfStretch(library, ordinal);
      const length = Math.min(block.length - done, next - block.library - done);
      const node = stretchOf(library, ordinal).leaf.node.id;
      const from = block.page + done;
      const place = block.library + done;
      const open = parts.at(-1);
      if (open?.node === node) {
        open.to = from + length;
        open.first = Math.min(open.first, place);
        open.last = Math.max(open.last, place + length);
      } else parts.push({ node, from, to: from + length, first: place, last: place + length });
      done += length;
    }
  }
  return parts.map(({ node, from, to, first, last }) => {
    const leaf = source.leaves.get(node)!;
    return {
      node,
      start: page.starts[from]!,
      end: page.endOf(to - 1),
      source: {
        start: source.starts[first - source.from]! - leaf,
        end: source.ends[last - 1 - source.from]! - leaf,
      },
    };
  });
}
