import type { Span } from './comparison.ts';
import type { Aligned, Edit, GradedEdit } from './edits.ts';
import { clauseAround } from './figures.ts';
import { bare, hasScope } from './grade.ts';
import { LINKS, PLACES } from './vocabulary.ts';

/** Words left out of this many letters and more, before a figure in its clause, may have said what it is a figure of. */
const TELLING = 3;

/** Whether the words around a figure that differs leave no doubt that both sides mean the same thing by it. */
export function isSameIndicator(
  figure: Edit,
  edits: readonly GradedEdit[],
  { source, page }: Aligned,
  targets: readonly Span[],
): boolean {
  const [clauseFrom, clauseTo] = clauseAround(source, figure.from);
  const offset = source.starts[figure.from]!;
  const stated = targets.filter(({ start, end }) => start <= offset && offset < end);
  const belongs = ({ from, to }: Edit) =>
    (from >= clauseFrom && to <= clauseTo) ||
    stated.some(
      ({ start, end }) => (source.starts[from] ?? end) >= start && (source.ends[to - 1] ?? 0) <= end,
    );
  return !edits.some(edit => {
    if (!belongs(edit) || !['wording', 'qualifier', 'omission'].includes(edit.grade)) return false;
    const said = indicating(source.words.slice(edit.from, edit.to));
    const says = indicating(page.words.slice(edit.pageFrom, edit.pageTo));
    if (hasScope(said) || hasScope(says)) return true;
    if (edit.grade === 'omission')
      return edit.to <= figure.from && edit.from >= clauseFrom && said.length >= TELLING;
    return edit.grade === 'wording' && said !== '' && says !== '' && said !== says;
  });
}

/** What of the words says what is measured, not where, nor how it is said. */
function indicating(words: string): string {
  return bare(words).replace(PLACES, '').replace(LINKS, '');
}
