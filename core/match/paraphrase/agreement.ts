import type { Folding } from '../../text/folding.ts';
import { readNumerals } from '../../text/read-numerals.ts';
import { CONTRARIES, HOLLOW, NEGATIONS } from '../difference/vocabulary.ts';

const NEGATION = new RegExp(NEGATIONS);
const SIDES = CONTRARIES.map(pair => pair.map(side => new RegExp(side)));

/**
 * Whether what the page says does not contradict the source: each figure of its own is one of the source's, it denies nothing
 * where the source does not, and has no word for its contrary.
 */
export function agrees(said: string, source: string, fold: Folding): boolean {
  const theirs = new Set(figuresIn(source, fold));
  if (!figuresIn(said, fold).every(figure => theirs.has(figure))) return false;
  const [page, from] = [said.replace(HOLLOW, ''), source.replace(HOLLOW, '')];
  if (NEGATION.test(page) && !NEGATION.test(from)) return false;
  return !SIDES.some(([one, other]) => isTurned(one!, other!) || isTurned(other!, one!));

  function isTurned(here: RegExp, there: RegExp): boolean {
    return here.test(page) && !here.test(from) && there.test(from) && !there.test(page);
  }
}

function figuresIn(text: string, fold: Folding): string[] {
  return readNumerals(text, 0, text.length, fold)
    .filter(({ isFigure }) => isFigure)
    .map(({ key }) => key);
}
