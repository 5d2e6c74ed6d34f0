import type { NodeLevel } from '../policy/level.ts';
import type { Chain } from './chain.ts';
import { type Library, stretchAt } from './library.ts';
import type { Run } from './runs.ts';

/** The part of a chain that lies in one cited node. Places are folded characters of page and library, ends excluded. */
export interface Piece {
  readonly node: string;
  readonly level: NodeLevel;
  readonly page: { readonly from: number; readonly to: number };
  readonly library: { readonly from: number; readonly to: number };
  /** Characters in common. */
  readonly matched: number;
  /** The longest run among them. */
  readonly longest: number;
}

interface Segment extends Run {
  readonly node: string | undefined;
  readonly level: NodeLevel;
}

/** Divides a chain where the library goes over from one cited node to the next; what is not cited falls out. */
export function divideChain(chain: Chain, library: Library): Piece[] {
  const groups: Segment[][] = [];
  for (const segment of chain.flatMap(run => divideRun(run, library))) {
    const last = groups.at(-1);
    if (last && last[0]!.node === segment.node) last.push(segment);
    else groups.push([segment]);
  }
  return groups.flatMap(summarize);
}

function divideRun(run: Run, library: Library): Segment[] {
  const segments: Segment[] = [];
  for (let done = 0; done < run.length; ) {
    const ordinal = stretchAt(library, run.library + done);
    const { node, level } = library.stretches[ordinal]!;
    const end = library.stretches[ordinal + 1]?.from ?? library.units.length;
    const length = Math.min(run.length - done, end - run.library - done);
    segments.push({ node, level, page: run.page + done, library: run.library + done, length });
    done += length;
  }
  return segments;
}

function summarize(segments: readonly Segment[]): Piece[] {
  const first = segments[0]!;
  const last = segments.at(-1)!;
  if (first.node === undefined) return [];
  let matched = 0;
  let longest = 0;
  let current = 0;
  segments.forEach((segment, at) => {
    const before = segments[at - 1];
    const continues = before !== undefined && before.page + before.length === segment.page;
    current =
      continues && before.library + before.length === segment.library
        ? current + segment.length
        : segment.length;
    longest = Math.max(longest, current);
    matched += segment.length;
  });
  return [
    {
      node: first.node,
      level: first.level,
      page: { from: first.page, to: last.page + last.length },
      library: { from: first.library, to: last.library + last.length },
      matched,
      longest,
    },
  ];
}

/** Characters in common over those of the longer side, 0 to 1. */
export function similarityOf({ matched, page, library }: Piece): number {
  return matched / Math.max(page.to - page.from, library.to - library.from);
}
