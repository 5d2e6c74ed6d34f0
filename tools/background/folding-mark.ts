import { foldForBackground } from '../../core/match/background/fold-for-background.ts';
import { extendHash, NO_GRAM } from '../../core/match/background/gram-hash.ts';
import type { Folding } from '../../core/text/folding.ts';

/**
 * 16 bits that stand for what every UTF-16 code unit folds to. A model holds the mark of the folding that its counts were folded
 * with; when the folding changes the model must be compiled anew, and nothing else would tell.
 */
export function foldingMark(fold: Folding): number {
  let hash = NO_GRAM;
  for (let unit = 0; unit < 0x10000; unit++) hash = extendHash(hash, foldForBackground(unit, fold));
  return hash & 0xffff;
}
