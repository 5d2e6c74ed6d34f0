import type { Pack } from '../policy/pack.ts';
import { createFolding, type Folding } from '../text/folding.ts';
import { Output } from '../text/output.ts';
import { acceptPieces } from './accept.ts';
import { chainRuns } from './chain.ts';
import { figuresOf } from './figures.ts';
import { joinNeighbours } from './join.ts';
import { createLibrary, type Library, type Surprise } from './library.ts';
import { type Page, readPage } from './page.ts';
import type { Match } from './passage.ts';
import { divideChain } from './pieces.ts';
import { describePieces } from './present.ts';
import { findRuns } from './runs.ts';
import { createSources, type Source } from './source.ts';

/** A chain with less is not looked at: bits. */
const LEAST_CHAIN = 12;

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

/** @param scriptPairs Traditional and Simplified characters by turns, for `createFolding`. */
export function createMatcher(packs: readonly Pack[], scriptPairs: string, surprise: Surprise): Matcher {
  const fold = createFolding(scriptPairs);
  const library = createLibrary(packs, fold, surprise);
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
  const chains = chainRuns(runs, library).filter(({ bits }) => bits >= LEAST_CHAIN);
  yield;
  const pieces = chains.flatMap(chain => divideChain(chain, page, library));
  yield;
  const figures = (piece: (typeof pieces)[number]) => figuresOf(piece, page, library, fold);
  const accepted = acceptPieces(pieces, { page, library, surprise, figures });
  return describePieces(joinNeighbours(accepted, library), page, knowledge);
}
