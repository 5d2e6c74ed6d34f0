import { type Library, stretchAt } from './library.ts';
import type { Run } from './runs.ts';

/** The widest gap, in folded characters on either side, that one passage may bridge. */
export const WIDEST_GAP = 48;

/**
 * How many earlier runs are tried as the one before. Runs come by where they begin: between a quote of a whole clause and
 * the run after a changed word stand all the chance runs inside the quote, 216 in the worst clause of the seeds.
 */
const LOOK_BACK = 400;

/** A shorter remainder of a run than this, after the overlap with the run before is cut off, joins nothing. */
const SHORTEST_LINK = 2;

/** Runs that follow each other on the page and in one document, overlaps cut off. */
export type Chain = readonly Run[];

/** Joins runs into chains by dynamic programming: a link is worth the characters it adds less the price of the gap. */
export function chainRuns(runs: readonly Run[], library: Library): Chain[] {
  const documents = runs.map(run => library.stretches[stretchAt(library, run.library)]!.document);
  const scores = runs.map(run => run.length);
  const before = new Int32Array(runs.length).fill(-1);
  for (let at = 1; at < runs.length; at++) {
    for (let earlier = at - 1; earlier >= 0 && earlier >= at - LOOK_BACK; earlier--) {
      if (documents[earlier] !== documents[at]) continue;
      const score = scores[earlier]! + linkWorth(runs[earlier]!, runs[at]!);
      if (score > scores[at]!) {
        scores[at] = score;
        before[at] = earlier;
      }
    }
  }
  return takeChains(runs, scores, before);
}

function linkWorth(earlier: Run, later: Run): number {
  const overlap = overlapOf(earlier, later);
  const added = later.length - overlap;
  if (later.page <= earlier.page || later.library <= earlier.library || added < SHORTEST_LINK)
    return -Infinity;
  const pageGap = later.page + overlap - earlier.page - earlier.length;
  const libraryGap = later.library + overlap - earlier.library - earlier.length;
  if (pageGap > WIDEST_GAP || libraryGap > WIDEST_GAP) return -Infinity;
  return added - 1 - (Math.log2(1 + pageGap) + Math.log2(1 + libraryGap)) / 2;
}

function overlapOf(earlier: Run, later: Run): number {
  const onPage = earlier.page + earlier.length - later.page;
  const inLibrary = earlier.library + earlier.length - later.library;
  return Math.max(0, onPage, inLibrary);
}

/** Best chain first; a run belongs to one chain only. */
function takeChains(runs: readonly Run[], scores: readonly number[], before: Int32Array): Chain[] {
  const order = [...runs.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const taken = new Uint8Array(runs.length);
  const chains: Chain[] = [];
  for (const end of order) {
    const chain: Run[] = [];
    for (let at = end; at >= 0 && taken[at] === 0; at = before[at]!) {
      taken[at] = 1;
      chain.unshift(runs[at]!);
    }
    if (chain.length > 0) chains.push(withoutOverlaps(chain));
  }
  return chains;
}

function withoutOverlaps(chain: readonly Run[]): Chain {
  return chain.map((run, at) => {
    const earlier = chain[at - 1];
    const cut = earlier ? overlapOf(earlier, run) : 0;
    return { page: run.page + cut, library: run.library + cut, length: run.length - cut };
  });
}
