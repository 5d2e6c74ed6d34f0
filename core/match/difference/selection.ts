import type { Aligned, Edit } from './edits.ts';
import { bindsNext, isTabled } from './grade.ts';
import { CLAUSE, ELLIPSIS, SENTENCE } from './letters.ts';
import { REPORTS } from './vocabulary.ts';

/** Letters in common before so many left out may be chance. */
const CHANCE = 3;
const LONG = 8;

/**
 * Whether an edit is no change of the source's words but a choice among its sentences: whole ones left out, an ellipsis, or
 * the page's own words between two of them.
 */
export function isSelection(edit: Edit, aligned: Aligned): boolean {
  const { from, to, pageFrom, pageTo } = edit;
  if ((from === to || isLeftOut(edit, aligned)) && (pageFrom === pageTo || isBetween(edit, aligned)))
    return true;
  const back = lettersSinceSentence(edit, aligned);
  return back > 0 && isSelection({ from: from - back, to, pageFrom: pageFrom - back, pageTo }, aligned);
}

/** The page's own words may begin with the letters of the sentence that it leaves out. */
function lettersSinceSentence({ from, to, pageFrom }: Edit, { source, page }: Aligned): number {
  if (source.pauses[from]! >= SENTENCE || to - from < LONG) return 0;
  for (let back = 1; back <= CHANCE && source.keys[from - back] === page.keys[pageFrom - back]; back++) {
    if (source.pauses[from - back]! >= SENTENCE) return back;
  }
  return 0;
}

function isLeftOut({ from, to, pageFrom }: Edit, { source, page }: Aligned): boolean {
  const [before, after, there] = [source.pauses[from]!, source.pauses[to]!, page.pauses[pageFrom]!];
  if (there === ELLIPSIS || (before >= SENTENCE && after >= SENTENCE)) return true;
  const crosses = source.pauses.slice(from + 1, to).some(pause => pause >= SENTENCE);
  return crosses && there >= SENTENCE && before >= CLAUSE && after >= CLAUSE;
}

function isBetween({ from, pageFrom, pageTo }: Edit, { source, page }: Aligned): boolean {
  const [there, before, after] = [source.pauses[from]!, page.pauses[pageFrom]!, page.pauses[pageTo]!];
  const words = page.words.slice(pageFrom, pageTo);
  if (from === source.pauses.length - 1 && after >= CLAUSE && !isTabled(words)) return true;
  if (before >= CLAUSE && after >= CLAUSE && there >= CLAUSE && REPORTS.test(words)) return true;
  const isApart =
    (there >= SENTENCE && (before >= CLAUSE || after >= CLAUSE)) || (there >= CLAUSE && before >= SENTENCE);
  return isApart && (after >= CLAUSE || !bindsNext(words));
}
