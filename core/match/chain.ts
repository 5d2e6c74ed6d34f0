import { DROPPED } from '../text/folding.ts';
import { citedOrdinalAt, type Library } from './library.ts';
import type { Run } from './runs.ts';

/** The widest gap, in folded characters on either side, that one passage may bridge. */
export const WIDEST_GAP = 64;

/** The widest gap where one cited node ends and the next begins. */
const WIDEST_BETWEEN_NODES = 8;

/** How many earlier runs of about the same diagonal are tried as the one before. */
const LOOK_BACK = 32;

/** A shorter remainder of a run than this, after the overlap with the run before is cut off, joins nothing. */
const SHORTEST_LINK = 2;

/** A run inside another with so many times its bits is chance: what it shares is explained. */
const OUTWEIGHED = 3;

/** Runs whose diagonals (library − page) lie so close, as a power of two, that they may be linked are in neighbouring bands. */
const BAND_BITS = 6;

/** Slots for bands, at most; a power of two. */
const MOST_SLOTS = 4096;

/** Runs that follow each other on the page and in one document, overlaps cut off. */
export interface Chain {
  readonly runs: readonly Run[];
  /** The runs' bits less the price of the gaps between them. */
  readonly bits: number;
}

/** Joins runs into chains by dynamic programming: a link is worth the bits it adds less the price of the gap. */
export function chainRuns(found: readonly Run[], library: Library): Chain[] {
  const runs = withoutOutweighed(found);
  const links = bestLinks(runs, library);
  const { before } = links;
  if (before.every(earlier => earlier < 0)) return runs.map(aloneOf);
  const isLinked = runs.map(() => false);
  before.forEach((earlier, at) => {
    if (earlier >= 0) isLinked[at] = isLinked[earlier] = true;
  });
  return [...runs.filter((_, at) => !isLinked[at]).map(aloneOf), ...takeChains(runs, links, isLinked)];
}

function aloneOf(run: Run): Chain {
  return { runs: [run], bits: run.bits };
}

/** For each run the one that it is best linked to, or −1, and the bits of the best chain that ends with it. */
interface Links {
  readonly before: readonly number[];
  readonly scores: readonly number[];
}

/** @param runs in the order of the page. Only those of neighbouring bands are tried, the newest first. */
function bestLinks(runs: readonly Run[], library: Library): Links {
  const scores: number[] = [];
  const before: number[] = [];
  const mask = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(runs.length + 1))) - 1;
  const newest: number[] = new Array(mask + 1).fill(-1);
  const older: number[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    const band = (run.library - run.page) >> BAND_BITS;
    let [best, score] = [-1, run.bits];
    for (let near = band - 1; near <= band + 1; near++) {
      let earlier = newest[near & mask]!;
      for (let look = 0; earlier >= 0 && look < LOOK_BACK; look++, earlier = older[earlier]!) {
        if (endOf(runs[earlier]!) + WIDEST_GAP < run.page) continue;
        const joined = scores[earlier]! + linkWorth(runs[earlier]!, run, library);
        if (joined > score) [best, score] = [earlier, joined];
      }
    }
    scores.push(score);
    before.push(best);
    older.push(newest[band & mask]!);
    newest[band & mask] = at;
  }
  return { before, scores };
}

const endOf = (run: Run) => run.page + run.length;

function byPlace(a: Run, b: Run): number {
  return a.page - b.page || b.length - a.length || a.library - b.library;
}

function isInOrder(runs: readonly Run[]): boolean {
  for (let at = 1; at < runs.length; at++) if (byPlace(runs[at - 1]!, runs[at]!) > 0) return false;
  return true;
}

/** In the order of the page. */
function withoutOutweighed(runs: readonly Run[]): Run[] {
  const ordered = isInOrder(runs) ? runs : [...runs].sort(byPlace);
  let cover: Run | undefined;
  return ordered.filter((run, at) => {
    const last = ordered[at - 1];
    // One that crosses the end of a slice may have been met twice.
    if (last && last.page === run.page && last.library === run.library) return false;
    if (cover && endOf(run) <= endOf(cover) && run.bits * OUTWEIGHED <= cover.bits) return false;
    if (!cover || endOf(run) > endOf(cover)) cover = run;
    return true;
  });
}

function linkWorth(earlier: Run, later: Run, library: Library): number {
  if (later.page <= earlier.page || later.library <= earlier.library) return -Infinity;
  const overlap = overlapOf(earlier, later);
  const added = later.length - overlap;
  if (added < SHORTEST_LINK) return -Infinity;
  const pageGap = later.page + overlap - endOf(earlier);
  const from = earlier.library + earlier.length;
  const libraryGap = later.library + overlap - from;
  const widest = Math.max(pageGap, libraryGap);
  if (widest > WIDEST_GAP || crosses(library, from, from + libraryGap)) return -Infinity;
  if (
    widest > WIDEST_BETWEEN_NODES &&
    citedOrdinalAt(library, from - 1) !== citedOrdinalAt(library, later.library)
  )
    return -Infinity;
  return (later.bits * added) / later.length - gapPrice(pageGap, libraryGap);
}

/** Whether one text ends and another begins between two places. */
function crosses({ units }: Library, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (units[place] === DROPPED) return true;
  return false;
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
function takeChains(runs: readonly Run[], { before, scores }: Links, isLinked: readonly boolean[]): Chain[] {
  const order = [...runs.keys()].filter(at => isLinked[at]).sort((a, b) => scores[b]! - scores[a]!);
  const taken = new Set<number>();
  /** What a chain's bits change by where it begins with this run. */
  const lead = (at: number) => runs[at]!.bits - scores[at]!;
  const chains: Chain[] = [];
  for (const end of order) {
    const chain: number[] = [];
    let first = end;
    for (let at = end; at >= 0 && !taken.has(at); at = before[at]!) {
      chain.push(at);
      // Where a better chain has the run before, a link may have been worth its gap for that run's sake only.
      if (lead(at) >= lead(first)) first = at;
    }
    if (chain.length === 0) continue;
    const own = chain.slice(0, chain.indexOf(first) + 1);
    for (const at of own) taken.add(at);
    chains.push({
      runs: withoutOverlaps(own.reverse().map(at => runs[at]!)),
      bits: scores[end]! + lead(first),
    });
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
