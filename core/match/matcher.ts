import type { Pack } from '../policy/pack.ts';
import { createFolding, type Folding } from '../text/folding.ts';

import { acceptPieces } from './accept.ts';
import { chainRuns } from './chain.ts';
import { createLibrary, type Library, type Surprise } from './library.ts';
import type { Kind, Match } from './passage.ts';
import { type Page, readPage } from './page.ts';
import { divideChain, type Piece, similarityOf } from './pieces.ts';
import { findRuns } from './runs.ts';
import { figuresOf } from './figures.ts';
import { snapToPunctuation } from './snap.ts';

/** From this similarity on, the page has the source's own words with cuts or small changes. */
const NEAR = 0.7;

export interface Matcher {
  /** Passages in order, not overlapping. Never throws, whatever the text. */
  match(text: string): Match[];
}

/** @param scriptPairs Traditional and Simplified characters by turns, for `createFolding`. */
export function createMatcher(packs: readonly Pack[], scriptPairs: string, surprise: Surprise): Matcher {
  const fold = createFolding(scriptPairs);
  const library = createLibrary(packs, fold, surprise);
  return { match: text => finish(matching(text, fold, library, surprise)) };
}

function finish(steps: Generator<undefined, Match[]>): Match[] {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* matching(text: string, fold: Folding, library: Library, surprise: Surprise): Generator<undefined, Match[]> {
  const page = readPage(text, fold);
  const runs = yield* findRuns(page.units, library);
  const pieces = chainRuns(runs, library).filter(({bits})=>bits>=LEAST).flatMap(chain => divideChain(chain, page, library));
  const accepted = acceptPieces(pieces, { page, library, surprise, figures: piece => figuresOf(piece, page, library, fold) });
  return accepted.map(piece => toMatch(piece, page, text));
}

const LEAST = 12;

function toMatch(piece: Piece, page: Page, text: string): Match {
  const start = page.starts[piece.page.from]!;
  const end = page.endOf(piece.page.to - 1);
  return {
    ...snapToPunctuation(text, start, end),
    node: piece.node,
    kind: kindOf(piece),
    voice: 'unclear',
    bits: (piece as any).evidence as never, info: [(piece as never as any).pageShare?.toFixed(2),(piece as never as any).sourceShare?.toFixed(2)].join('/') as never, similarity: Math.round(similarityOf(piece) * 1000) / 1000,
    differences: [],
  };
}

function kindOf(piece: Piece): Kind {
  if (piece.level === 'title' || piece.level === 'subtitle') return 'title-mention';
  const similarity = similarityOf(piece);
  if (similarity === 1) return 'verbatim';
  return similarity >= NEAR ? 'near-verbatim' : 'paraphrase';
}

