import { chainRuns } from '../../../core/match/chain.ts';
import type { Library } from '../../../core/match/library.ts';
import { type Page, readPage } from '../../../core/match/page.ts';
import { divideChain, type Piece } from '../../../core/match/pieces.ts';
import { fold, runsOf } from './small-library.ts';

/** A page of unmarked characters and the pieces that it takes from a library. */
export function piecesOf(text: string, library: Library): { page: Page; pieces: Piece[] } {
  const page = readPage(text, fold);
  const chains = chainRuns(runsOf(String.fromCharCode(...page.units), library), library);
  return { page, pieces: chains.flatMap(chain => divideChain(chain, page, library, 'sentences')) };
}
