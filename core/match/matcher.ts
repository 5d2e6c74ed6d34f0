import type { Pack } from '../policy/pack.ts';
import { createFolding, type Folding } from '../text/folding.ts';
import { Output } from '../text/output.ts';
import { acceptPieces } from './accept.ts';
import type { Background } from './background/background.ts';
import { surpriseOf } from './background/surprise-of.ts';
import { type Chain, chainRuns } from './chain.ts';
import { compileLibrary, type Surprise } from './compile-library.ts';
import { figuresOf } from './figures.ts';
import { joinNeighbours } from './join.ts';
import { type Library, stretchAt, stretchOf } from './library.ts';
import { type Page, readPage } from './page.ts';
import { retell } from './paraphrase/retell.ts';
import type { Match } from './passage.ts';
import { divideChain, type Piece } from './pieces.ts';
import { describePieces } from './present.ts';
import { findRuns } from './runs.ts';
import { createSources, type Source } from './source.ts';

/** A chain with less is not looked at, and one with less than the other only where its document is known to be taken from: bits. */
const LEAST_CHAIN = 12;
const ALONE_CHAIN = 26;
const FACT_CHAIN = 16;

/** Bounds on the work for one page: chains that are looked at, strongest first, and those of them that are aligned beyond their runs. */
const MOST_CHAINS = 6_000;
const MOST_ALIGNED = 400;

export interface Matcher {
  /** Passages in order, not overlapping. Never throws, whatever the text. */
  match(text: string): Match[];
  /** The same in steps: between two of them there is a chance to pause or to give up. */
  steps(text: string): Generator<undefined, Match[]>;
}

/** What pages are compared with, and how. */
export interface Knowledge {
  readonly fold: Folding;
  readonly library: Library;
  readonly surprise: Surprise;
  readonly sourceOf: (node: string) => Source;
}

/** What the engine is made of beside the packs. */
export interface Materials {
  /** Traditional and Simplified characters by turns, for `createFolding`. */
  readonly scriptPairs: string;
  readonly background: Background;
}

export function createMatcher(packs: readonly Pack[], { scriptPairs, background }: Materials): Matcher {
  const fold = createFolding(scriptPairs);
  const surprise = (text: string) => surpriseOf(text, background, fold);
  const library = compileLibrary(packs, fold, surprise);
  const knowledge = { fold, library, surprise, sourceOf: createSources(packs) };
  // Buffers are used again from page to page, but two pages that are read by turns need two.
  const idle: Output[] = [];
  function* steps(text: string): Generator<undefined, Match[]> {
    const output = idle.pop() ?? new Output();
    try {
      return yield* matching(readPage(text, fold, output), knowledge);
    } finally {
      idle.push(output);
    }
  }
  return { steps, match: text => finish(steps(text)) };
}

function finish(steps: Generator<undefined, Match[]>): Match[] {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* matching(page: Page, knowledge: Knowledge): Generator<undefined, Match[]> {
  const { library, surprise, fold } = knowledge;
  const runs = yield* findRuns(page.units, library);
  const chains = chainRuns(runs, library)
    .filter(({ bits }) => bits >= LEAST_CHAIN)
    .sort((a, b) => b.bits - a.bits);
  yield;
  const hopeful = chains.filter(chain => chain.bits >= ALONE_CHAIN || hasFigure(chain, page));
  const divide = (some: readonly Chain[]) =>
    some.slice(0, MOST_CHAINS).flatMap((chain, at) => divideChain(chain, page, library, at < MOST_ALIGNED));
  const strong = divide(hopeful);
  yield;
  const figures = (piece: Piece) => figuresOf(piece, page, library, fold);
  const ownerOf = ({ runs: [first] }: Chain) => stretchOf(library, stretchAt(library, first!.library)).owner;
  const weaker = (owners: ReadonlySet<number>) =>
    divide(
      chains.filter(
        chain => chain.bits < ALONE_CHAIN && !hasFigure(chain, page) && owners.has(ownerOf(chain)),
      ),
    );
  const accepted = acceptPieces(strong, { page, library, surprise, figures }, weaker);
  yield;
  const pieces = retell(joinNeighbours(accepted, library), page, knowledge);
  return describePieces(pieces, page, knowledge);
}

/** A fact is told by its figures, however common the words around them. */
function hasFigure({ runs, bits }: Chain, { units }: Page): boolean {
  if (bits < FACT_CHAIN) return false;
  return runs.some(run =>
    units.subarray(run.page, run.page + run.length).some(unit => unit >= 0x30 && unit <= 0x39),
  );
}
