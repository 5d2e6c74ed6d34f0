import type { Pack } from '../policy/pack.ts';
import { createFolding } from '../text/folding.ts';
import { endOf, type NormalizedText, normalize } from '../text/normalize.ts';
import { acceptPieces } from './accept.ts';
import { chainRuns } from './chain.ts';
import { buildGramIndex } from './gram-index.ts';
import { createLibrary } from './library.ts';
import type { Kind, Match } from './passage.ts';
import { type Piece, similarityOf } from './pieces.ts';
import { findRuns } from './runs.ts';
import { snapToPunctuation } from './snap.ts';

/** From this similarity on, the page has the source's own words with cuts or small changes. */
const NEAR = 0.7;

export interface Matcher {
  /** Passages in order, not overlapping. Never throws, whatever the text. */
  match(text: string): Match[];
}

/** @param scriptPairs Traditional and Simplified characters by turns, for `createFolding`. */
export function createMatcher(packs: readonly Pack[], scriptPairs: string): Matcher {
  const fold = createFolding(scriptPairs);
  const library = createLibrary(packs, fold);
  const index = buildGramIndex(library.units);
  return {
    match(text) {
      const page = normalize(text, fold);
      const runs = findRuns(page.units, library.units, index);
      const pieces = chainRuns(runs, library).flatMap(chain => acceptPieces(chain, library));
      return withoutOverlaps(pieces).map(piece => toMatch(piece, page, text));
    },
  };
}

/** Of pieces that overlap on the page the one with more characters in common stays, and of two such the one more alike. */
function withoutOverlaps(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const best = [...pieces].sort((a, b) => b.matched - a.matched || similarityOf(b) - similarityOf(a));
  for (const piece of best) {
    const isFree = kept.every(other => other.page.to <= piece.page.from || piece.page.to <= other.page.from);
    if (isFree) kept.push(piece);
  }
  return kept.sort((a, b) => a.page.from - b.page.from);
}

function toMatch(piece: Piece, page: NormalizedText, text: string): Match {
  const start = page.starts[piece.page.from]!;
  const end = endOf(page, piece.page.to - 1);
  return {
    ...snapToPunctuation(text, start, end),
    node: piece.node,
    kind: kindOf(piece),
    voice: 'unclear',
    similarity: Math.round(similarityOf(piece) * 1000) / 1000,
    differences: [],
  };
}

function kindOf(piece: Piece): Kind {
  if (piece.level === 'title' || piece.level === 'subtitle') return 'title-mention';
  const similarity = similarityOf(piece);
  if (similarity === 1) return 'verbatim';
  return similarity >= NEAR ? 'near-verbatim' : 'paraphrase';
}
