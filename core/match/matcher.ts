import type { Pack } from '../policy/pack.ts';
import { createFolding, type Folding } from '../text/folding.ts';
import { Output } from '../text/output.ts';
import { acceptPieces } from './accept.ts';
import type { Background } from './background/background.ts';
import { surpriseOf } from './background/surprise-of.ts';
import { type Chain, chainRuns } from './chain.ts';
import { compileLibrary, type Surprise } from './compile-library.ts';
import { type Elsewhere, NOWHERE } from './elsewhere.ts';
import { figuresOf } from './figures.ts';
import { joinNeighbours } from './join.ts';
import { type Library, stretchAt, stretchOf } from './library.ts';
import { takeAllSteps } from './paced.ts';
import { type Page, readPage } from './page.ts';
import { retell } from './paraphrase/retell.ts';
import type { Match } from './passage.ts';
import { divideChain, type Piece } from './pieces.ts';
import { describePieces } from './present.ts';
import { prospectOf } from './prospect.ts';
import { findRuns, type Run } from './runs.ts';
import { createStockFinder, type StockPhrase } from './stock.ts';
import { beyondChance, ENOUGH, hasFigures, leastFact, mayStand } from './thresholds.ts';

/** A chain with less is not looked at, and one with less than the other only where its document is known to be taken from: bits. */
const LEAST_CHAIN = 12;
const ALONE_CHAIN = 20;
/** What a chain must come to, in however small a library: bits. */
const LEAST_PROSPECT = 32;
/** What a fact may gain when it is aligned: bits. */
const FACT_GAIN = 4;
/** How far beyond a chain the figures of a fact are looked for: folded characters. */
const FACT_REACH = 8;

/** Bounds on the work for one page: chains that are looked at, strongest first, and those of them that are aligned beyond their runs. */
const MOST_CHAINS = 6_000;
const MOST_ALIGNED = 400;

export interface Matcher {
  /** Passages in order, not overlapping. Never throws, whatever the text. */
  match(text: string): Match[];
  /**
   * The same in steps: between two of them there is a chance to pause or to give up.
   *
   * @param elsewhere The rest of the page, where the text is an excerpt.
   * @param found Called once it is certain that there are passages, long before it is known what they differ in.
   */
  steps(text: string, elsewhere?: Elsewhere, found?: () => void): Generator<undefined, Match[]>;
  /** What of a text is stock that the documents have too, in steps, in order and not overlapping; it may lie in passages. */
  stock(text: string): Generator<undefined, StockPhrase[]>;
}

/** What pages are compared with, and how. */
export interface Knowledge {
  readonly fold: Folding;
  readonly library: Library;
  readonly surprise: Surprise;
}

/** What the engine is made of beside the packs. */
export interface Materials {
  /** Traditional and Simplified characters by turns, for `createFolding`. */
  readonly scriptPairs: string;
  readonly background: Background;
  /** The packs compiled before; without it they are compiled now. */
  readonly library?: Library | undefined;
}

export function createMatcher(packs: readonly Pack[], materials: Materials): Matcher {
  const { scriptPairs, background } = materials;
  const fold = createFolding(scriptPairs);
  const surprise = (text: string) => surpriseOf(text, background, fold);
  const library = materials.library ?? compileLibrary(packs, fold, surprise);
  const knowledge = { fold, library, surprise };
  // Buffers are used again from page to page, but two pages that are read by turns need two.
  const idle: Output[] = [];
  function* steps(text: string, elsewhere = NOWHERE, found = () => {}): Generator<undefined, Match[]> {
    const output = idle.pop() ?? new Output();
    try {
      return yield* matching(readPage(text, fold, output, elsewhere.length), knowledge, elsewhere, found);
    } finally {
      idle.push(output);
    }
  }
  return { steps, match: text => takeAllSteps(steps(text)), stock: createStockFinder(knowledge) };
}

function* matching(
  page: Page,
  knowledge: Knowledge,
  elsewhere: Elsewhere,
  found: () => void,
): Generator<undefined, Match[]> {
  const { library, surprise, fold } = knowledge;
  const known = ordinalsOf(elsewhere.documents, library);
  const runs = yield* findRuns(page.units, library);
  const chains = chainRuns(runs, library);
  const hopeful = hopefulOf(chains, page, library);
  if (hopeful.length + known.size === 0) return [];
  yield;
  const leading = byBits(hopeful).filter(
    (chain, at) => chain.bits >= ENOUGH || (at < MOST_ALIGNED && mayLead(chain, page, library)),
  );
  if (leading.length + known.size === 0) return [];
  yield;
  const divide = (some: readonly Chain[]) =>
    byBits(some)
      .slice(0, MOST_CHAINS)
      .flatMap((chain, at) => divideChain(chain, page, library, at < MOST_ALIGNED ? 'sentences' : 'runs'));
  const strong = divide(leading);
  yield;
  const figures = (piece: Piece) => figuresOf(piece, page, library, fold);
  const ownerOf = ({ runs: [first] }: Chain) => stretchOf(library, stretchAt(library, first!.library)).owner;
  const weaker = (owners: ReadonlySet<number>) => {
    const taken = new Set(leading);
    return divide(
      chains.filter(chain => chain.bits >= LEAST_CHAIN && !taken.has(chain) && owners.has(ownerOf(chain))),
    );
  };
  const accepted = acceptPieces(strong, { page, library, surprise, figures }, known, weaker);
  if (accepted.length > 0) found();
  yield;
  const pieces = yield* retell(joinNeighbours(accepted, page, library), page, knowledge, known);
  yield;
  return yield* describePieces(pieces, ordinalsOf(elsewhere.titled, library), page, knowledge);
}

function ordinalsOf(documents: ReadonlySet<string>, library: Library): ReadonlySet<number> {
  return new Set(library.documents.flatMap(({ id }, at) => (documents.has(id) ? [at] : [])));
}

function byBits(chains: readonly Chain[]): Chain[] {
  return [...chains].sort((a, b) => b.bits - a.bits);
}

/** Whether a chain comes to enough when it is aligned, before anybody asks where on the page a sentence ends. */
function mayLead(chain: Chain, page: Page, library: Library): boolean {
  return divideChain(chain, page, library, 'anything').some(piece => mayStand(piece, page, library));
}

/** The chains that may stand alone: by their words, or as a fact, which is told by its figures, however common the words. */
function hopefulOf(chains: readonly Chain[], page: Page, library: Library): Chain[] {
  const least = Math.max(LEAST_PROSPECT, beyondChance(page, library));
  const leastAsFact = leastFact(page, library) - FACT_GAIN;
  return chains.filter(chain => {
    if (chain.bits >= ALONE_CHAIN && prospectOf(chain, page.units, library) >= least) return true;
    return chain.bits >= leastAsFact && hasFigures([aroundOf(chain)], page.units);
  });
}

/** What of the page an alignment of the chain may have in common with the library. */
function aroundOf({ runs: [first, ...others] }: Chain): Run {
  const last = others.at(-1) ?? first!;
  const from = Math.max(0, first!.page - FACT_REACH);
  return { ...first!, page: from, length: last.page + last.length + FACT_REACH - from };
}
