import { BOUNDARY, foldForBackground, NOTHING } from '../../core/match/background/fold-for-background.ts';
import type { Folding } from '../../core/text/folding.ts';

/** The runs of a text that the background looks at, folded, from one boundary to the next. */
export function runsOf(text: string, fold: Folding): string[] {
  const runs = [''];
  for (let at = 0; at < text.length; at++) {
    const unit = foldForBackground(text.charCodeAt(at), fold);
    if (unit === BOUNDARY) runs.push('');
    else if (unit !== NOTHING) runs[runs.length - 1] += String.fromCharCode(unit);
  }
  return runs.filter(run => run !== '');
}
