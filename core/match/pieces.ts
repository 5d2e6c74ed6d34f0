import type { NodeLevel } from '../policy/level.ts';
import { SENTENCE_BREAK } from '../text/breaks.ts';
import type { Block } from './affine.ts';
import { alignRuns, type Bounds } from './align.ts';
import type { Chain } from './chain.ts';
import { citedAround, type Library, stretchAt } from './library.ts';
import type { Page } from './page.ts';
import type { Run } from './runs.ts';

/** The part of a chain that lies in one cited node. Places are folded characters of page and library, ends excluded. */
export interface Piece {
  readonly node: string;
  readonly level: NodeLevel;
  /** Which document the node is of. */
  readonly owner: number;
  readonly page: { readonly from: number; readonly to: number };
  readonly library: { readonly from: number; readonly to: number };
  /** What page and library share, in order. */
  readonly blocks: readonly Block[];
  /** Characters in common. */
  readonly matched: number;
  /** How surprising it would be that a page has this without having it from here. */
  readonly bits: number;
}

interface Segment extends Run {
  readonly stretch: number;
}

/** Divides a chain where the library goes over from one cited node to the next; what is not cited falls out. */
export function divideChain(chain: Chain, page: Page, library: Library): Piece[] {
  const nodeOf = (segment: Segment) => library.stretches[segment.stretch]!.node;
  const groups: Segment[][] = [];
  for (const segment of chain.runs.flatMap(run => divideRun(run, library))) {
    const last = groups.at(-1);
    if (last && nodeOf(last[0]!) === nodeOf(segment) && !isApart(last.at(-1)!, segment, page))
      last.push(segment);
    else groups.push([segment]);
  }
  return groups.flatMap((group, at) => {
    const earlier = groups[at - 1]?.at(-1);
    const from = earlier ? earlier.page + earlier.length : 0;
    const to = groups[at + 1]?.[0]!.page ?? page.units.length;
    return summarize(group, { from, to }, page, library);
  });
}

function divideRun(run: Run, library: Library): Segment[] {
  const segments: Segment[] = [];
  for (let done = 0; done < run.length; ) {
    const place = run.library + done;
    const stretch = stretchAt(library, place);
    const end = library.stretches[stretch + 1]?.from ?? library.units.length;
    const length = Math.min(run.length - done, end - place);
    const bits = bitsOf(library, place, length);
    segments.push({ stretch, page: run.page + done, library: place, length, bits });
    done += length;
  }
  return segments;
}

function bitsOf({ weights }: Library, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at++) sum += weights[at]!;
  return sum / 16;
}

function summarize(group: readonly Segment[], reach: Bounds['page'], page: Page, library: Library): Piece[] {
  const first = group[0]!;
  const stretch = library.stretches[first.stretch]!;
  if (stretch.node === undefined) return [];
  const bounds = { page: reach, library: citedAround(library, first.stretch) };
  const blocks = alignRuns(group, page.units, library, bounds);
  return [pieceOf({ ...stretch, node: stretch.node }, blocks, library)];
}

/** The piece that has these blocks; its bits are those of what is common, gaps free. */
export function pieceOf(
  { node, level, owner }: Pick<Piece, 'node' | 'level' | 'owner'>,
  blocks: readonly Block[],
  library: Library,
): Piece {
  const first = blocks[0]!;
  const last = blocks.at(-1)!;
  return {
    node,
    level,
    owner,
    page: { from: first.page, to: last.page + last.length },
    library: { from: first.library, to: last.library + last.length },
    blocks,
    matched: blocks.reduce((sum, { length }) => sum + length, 0),
    bits: blocks.reduce((sum, block) => sum + bitsOf(library, block.library, block.length), 0),
  };
}

/** More of the page than this between two runs, across the end of a sentence, and they are two passages: folded characters. */
const WIDEST_ACROSS = 4;

function isApart(earlier: Run, later: Run, page: Page): boolean {
  const from = earlier.page + earlier.length;
  if (later.page - from <= WIDEST_ACROSS) return false;
  for (let at = from; at <= later.page; at++) if (page.breakBefore(at) === SENTENCE_BREAK) return true;
  return false;
}

/** How many characters left out at one place count: what a page leaves out says less than what it changes. */
const MOST_LEFT_OUT = 8;

/** Characters in common over those of the longer side, 0 to 1; what was left out at one place counts for a few at most. */
export function similarityOf({ matched, blocks }: Piece): number {
  let apart = 0;
  blocks.forEach((block, at) => {
    const earlier = blocks[at - 1];
    if (!earlier) return;
    const onPage = block.page - earlier.page - earlier.length;
    const inLibrary = block.library - earlier.library - earlier.length;
    apart += Math.max(onPage, Math.min(inLibrary, onPage + MOST_LEFT_OUT));
  });
  return matched / (matched + apart);
}
