import type { Aligned, Edit } from './edits.ts';
import { bindsNext } from './grade.ts';
import { CLAUSE, ELLIPSIS, SENTENCE } from './letters.ts';

const REPORTS = /提出|指出|明确|强调|规定|表示|认为|介绍|显示|了解|透露|据悉|称$|说$|要求$/;

/**
 * Whether an edit is no change of the source's words but a choice among its sentences: whole ones left out, an ellipsis, or
 * the page's own words between two of them.
 */
export function isSelection(edit: Edit, aligned: Aligned): boolean {
  const { from, to, pageFrom, pageTo } = edit;
  return (from === to || isLeftOut(edit, aligned)) && (pageFrom === pageTo || isBetween(edit, aligned));
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
  if (before >= CLAUSE && after >= CLAUSE && there >= CLAUSE && REPORTS.test(words)) return true;
  const isApart =
    (there >= SENTENCE && (before >= CLAUSE || after >= CLAUSE)) || (there >= CLAUSE && before >= SENTENCE);
  return isApart && (after >= CLAUSE || !bindsNext(words));
}
