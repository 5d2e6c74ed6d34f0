import { citedAt, type Library, runAt } from './library.ts';
import type { Run } from './runs.ts';

/** The widest gap, in folded characters on either side, that one passage may bridge. */
export const WIDEST_GAP = 64;

/** The widest gap where one cited node ends and the next begins. */
const WIDEST_BETWEEN_NODES = 8;

/** How many earlier runs of a document are tried as the one before; past twice as many the weaker half is forgotten. */
const LOOK_BACK = 32;

/** A shorter remainder of a run than this, after the overlap with the run before is cut off, joins nothing. */
const SHORTEST_LINK = 2;

/** A run inside another with so many times its bits is chance: what it shares is explained. */
const OUTWEIGHED = 3;

/** Runs that follow each other on the page and in one document, overlaps cut off. */
export interface Chain {
  readonly runs: readonly Run[];
  /** The runs' bits less the price of the gaps between them. */
  readonly bits: number;
}

/** Joins runs into chains by dynamic programming: a link is worth the bits it adds less the price of the gap. */
export function chainRuns(runs: readonly Run[], library: Library): Chain[] {
  const byDocument = new Map<number, Run[]>();
  for (const run of withoutOutweighed(runs)) {
    const document = runAt(library, run.library);
    const others = byDocument.get(document);
    if (others) others.push(run);
    else byDocument.set(document, [run]);
  }
  return [...byDocument.values()].flatMap(of => chainDocument(of, library));
}

const endOf = (run: Run) => run.page + run.length;

function withoutOutweighed(runs: readonly Run[]): Run[] {
  const ordered = [...runs].sort((a, b) => a.page - b.page || b.length - a.length);
  let cover: Run | undefined;
  return ordered.filter(run => {
    if (cover && endOf(run) <= endOf(cover) && run.bits * OUTWEIGHED <= cover.bits) return false;
    if (!cover || endOf(run) > endOf(cover)) cover = run;
    return true;
  });
}

/** @param runs of one document, in the order of the page. */
function chainDocument(runs: readonly Run[], library: Library): Chain[] {
  const begins = runs.map(run => citedAt(library, run.library));
  const ends = runs.map(run => citedAt(library, run.library + run.length - 1));
  const scores = runs.map(run => run.bits);
  const before = new Int32Array(runs.length).fill(-1);
  let active: number[] = [];
  runs.forEach((run, at) => {
    active = active.filter(earlier => endOf(runs[earlier]!) + WIDEST_GAP >= run.page);
    for (const earlier of active) {
      const widest = ends[earlier] === begins[at] ? WIDEST_GAP : WIDEST_BETWEEN_NODES;
      const score = scores[earlier]! + linkWorth(runs[earlier]!, run, widest);
      if (score > scores[at]!) {
        scores[at] = score;
        before[at] = earlier;
      }
    }
    active.push(at);
    if (active.length > 2 * LOOK_BACK) active = strongest(active, scores);
  });
  return takeChains(runs, scores, before);
}

function strongest(active: readonly number[], scores: readonly number[]): number[] {
  const kept = [...active].sort((a, b) => scores[b]! - scores[a]!).slice(0, LOOK_BACK);
  return kept.sort((a, b) => a - b);
}

function linkWorth(earlier: Run, later: Run, widest: number): number {
  const overlap = overlapOf(earlier, later);
  const added = later.length - overlap;
  if (later.page <= earlier.page || later.library <= earlier.library || added < SHORTEST_LINK)
    return -Infinity;
  const pageGap = later.page + overlap - endOf(earlier);
  const libraryGap = later.library + overlap - earlier.library - earlier.length;
  if (pageGap > widest || libraryGap > widest) return -Infinity;
  return (later.bits * added) / later.length - gapPrice(pageGap, libraryGap);
}

/** What a gap costs, in bits: where it may end on either side, and a bit for every two characters that were replaced. */
function gapPrice(pageGap: number, libraryGap: number): number {
  const replaced = Math.min(pageGap, libraryGap);
  return 1 + Math.log2(1 + pageGap) + Math.log2(1 + libraryGap) + replaced / 2;
}

function overlapOf(earlier: Run, later: Run): number {
  const onPage = endOf(earlier) - later.page;
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
    let at = end;
    for (; at >= 0 && taken[at] === 0; at = before[at]!) {
      taken[at] = 1;
      chain.push(runs[at]!);
    }
    if (chain.length === 0) continue;
    const bits = scores[end]! - (at >= 0 ? scores[at]! : 0);
    chains.push({ runs: withoutOverlaps(chain.reverse()), bits });
  }
  return chains;
}

function withoutOverlaps(chain: readonly Run[]): Run[] {
  return chain.map((run, at) => {
    const earlier = chain[at - 1];
    const cut = earlier ? overlapOf(earlier, run) : 0;
    if (cut === 0) return run;
    const length = run.length - cut;
    return {
      page: run.page + cut,
      library: run.library + cut,
      length,
      bits: (run.bits * length) / run.length,
    };
  });
}
