import type { Block } from '../affine.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A single character that both have is chance. */
const SHORTEST = 2;

/** What both have in the same order: the longest run, and so on to its left and to its right. */
export function blocksInOrder(page: Uint16Array, library: Uint16Array, on: Range, within: Range): Block[] {
  let longest: Block = { page: on.from, library: within.from, length: 0 };
  for (let at = on.from; at < on.to - longest.length; at++) {
    for (let place = within.from; place < within.to - longest.length; place++) {
      let length = 0;
      while (
        at + length < on.to &&
        place + length < within.to &&
        page[at + length] === library[place + length]
      )
        length++;
      if (length > longest.length) longest = { page: at, library: place, length };
    }
  }
  if (longest.length < SHORTEST) return [];
  const { page: at, library: place, length } = longest;
  return [
    ...blocksInOrder(page, library, { from: on.from, to: at }, { from: within.from, to: place }),
    longest,
    ...blocksInOrder(
      page,
      library,
      { from: at + length, to: on.to },
      { from: place + length, to: within.to },
    ),
  ];
}
