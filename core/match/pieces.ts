import type { NodeLevel } from '../policy/level.ts';
import { SENTENCE_BREAK } from '../text/breaks.ts';
import { type Block, joinTouching } from './affine.ts';
import { alignRuns, type Bounds } from './align.ts';
import type { Chain } from './chain.ts';
import { citedAround, endOfStretch, type Library, stretchAt, stretchOf, weightOfRun } from './library.ts';
import type { Page } from './page.ts';
import type { Run } from './runs.ts';
import { LOOSE_SEAM, SEAM, seamBefore } from './seam.ts';

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

/** How far the ends of a chain are followed: not at all, gaps left as they are; to the ends of sentences; as far as it pays. */
export type Reach = 'runs' | 'sentences' | 'anything';

/** Divides a chain where the library goes over from one cited node to the next; what is not cited falls out. */
export function divideChain(chain: Chain, page: Page, library: Library, follow: Reach): Piece[] {
  const nodeOf = (segment: Segment) => stretchOf(library, segment.stretch).leaf.cited;
  const groups: Segment[][] = [];
  const isSeam = (unit: number) => follow !== 'anything' && seamBefore(page, unit) === SEAM;
  for (const segment of chain.runs.flatMap(run => divideRun(run, library, isSeam))) {
    const last = groups.at(-1);
    const goesOn = last && nodeOf(last[0]!) === nodeOf(segment);
    if (goesOn && (follow === 'anything' || !isApart(last.at(-1)!, segment, page))) last.push(segment);
    else groups.push([segment]);
  }
  return groups.flatMap((group, at) => {
    const earlier = groups[at - 1]?.at(-1);
    const from = earlier ? earlier.page + earlier.length : 0;
    const later = groups[at + 1]?.[0];
    const to = later?.page ?? page.units.length;
    return summarize(group, { from, to }, page, library, follow);
  });
}

/** @param isSeam whether a quotation of the page ends before a unit and another begins. */
function divideRun(run: Run, library: Library, isSeam: (unit: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  for (let done = 0; done < run.length; ) {
    const place = run.library + done;
    const stretch = stretchAt(library, place);
    const end = endOfStretch(library, stretch);
    const longest = Math.min(run.length - done, end - place);
    let length = 1;
    while (length < longest && !isSeam(run.page + done + length)) length++;
    const bits = weightOfRun(library, place, length);
    segments.push({ stretch, page: run.page + done, library: place, length, bits });
    done += length;
  }
  return segments;
}

function summarize(
  group: readonly Segment[],
  reach: Bounds['page'],
  page: Page,
  library: Library,
  follow: Reach,
): Piece[] {
  const first = group[0]!;
  const stretch = stretchOf(library, first.stretch);
  const { cited } = stretch.leaf;
  if (!cited) return [];
  const bounds = () => ({
    page: follow === 'sentences' ? withinSentences(reach, group, page) : reach,
    library: citedAround(library, first.stretch),
  });
  const blocks = follow !== 'runs' ? alignRuns(group, page.units, library, bounds()) : group;
  return [pieceOf({ node: cited.id, level: cited.level, owner: stretch.owner }, blocks, library)];
}

/** The piece that has these blocks; its bits are those of what is common, gaps free. */
export function pieceOf(
  { node, level, owner }: Pick<Piece, 'node' | 'level' | 'owner'>,
  parts: readonly Block[],
  library: Library,
): Piece {
  const blocks = joinTouching(parts);
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
    bits: blocks.reduce((sum, block) => sum + weightOfRun(library, block.library, block.length), 0),
  };
}

/** An end goes on to the end of its sentence, and to that of the next. */
const SENTENCES = 2;
const FARTHEST = 64;

function withinSentences(reach: Bounds['page'], group: readonly Run[], page: Page): Bounds['page'] {
  const last = group.at(-1)!;
  let to = last.page + last.length;
  const farthest = Math.min(reach.to, to + FARTHEST);
  for (let ends = 0; to < farthest; to++) {
    if (seamBefore(page, to) === SEAM) break;
    if (page.breakBefore(to) === SENTENCE_BREAK && ++ends === SENTENCES) break;
  }
  let from = group[0]!.page;
  const nearest = Math.max(reach.from, from - FARTHEST);
  for (let ends = 0; from > nearest; from--) {
    if (seamBefore(page, from) === SEAM) break;
    if (page.breakBefore(from) === SENTENCE_BREAK && ++ends === SENTENCES) break;
  }
  return { from, to };
}

/** More of the page than this between two runs, across the end of a sentence, and they are two passages: folded characters. */
const WIDEST_ACROSS = 4;

function isApart(earlier: Run, later: Run, page: Page): boolean {
  const from = earlier.page + earlier.length;
  const isWide = later.page - from > WIDEST_ACROSS;
  // What the page leaves out between two quotations it does not leave out of either.
  const leastSeam = later.library - earlier.library - earlier.length > WIDEST_ACROSS ? LOOSE_SEAM : SEAM;
  for (let at = from; at <= later.page; at++) {
    if (isWide && page.breakBefore(at) === SENTENCE_BREAK) return true;
    if (seamBefore(page, at) >= leastSeam) return true;
  }
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
