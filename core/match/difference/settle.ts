import type { Aligned, GradedEdit } from './edits.ts';
import { FIGURE, SENTENCE } from './letters.ts';

/** A sentence of the page shorter than this, in letters, is not given up for having little in common. */
const SHORT_SENTENCE = 8;

/** Without words that are left out in one place and put in at another. */
export function withoutMoved(edits: readonly GradedEdit[], { source, page }: Aligned): GradedEdit[] {
  const said = ({ from, to }: GradedEdit) => source.words.slice(from, to);
  const says = ({ pageFrom, pageTo }: GradedEdit) => page.words.slice(pageFrom, pageTo);
  const leftOut = new Set(edits.filter(edit => says(edit) === '').map(said));
  const putIn = new Set(edits.filter(edit => said(edit) === '').map(says));
  return edits.filter(
    edit => !(says(edit) === '' && putIn.has(said(edit))) && !(said(edit) === '' && leftOut.has(says(edit))),
  );
}

/** Changes of words with a letter at most between them are one. */
export function joined(edits: readonly GradedEdit[], { source }: Aligned): GradedEdit[] {
  const isLoose = ({ grade }: GradedEdit) => grade === 'wording' || grade === 'omission';
  const together: GradedEdit[] = [];
  for (const edit of edits) {
    const last = together.at(-1);
    if (
      last &&
      isLoose(last) &&
      isLoose(edit) &&
      edit.from - last.to <= 1 &&
      source.words[last.to] !== FIGURE &&
      Math.max(source.pauses[last.to]!, source.pauses[edit.from]!) < SENTENCE
    )
      together[together.length - 1] = { ...edit, from: last.from, pageFrom: last.pageFrom, grade: 'wording' };
    else together.push(edit);
  }
  return together;
}

/** By place; of two that overlap only the first, but a number before all others. */
export function inOrder(edits: readonly GradedEdit[]): GradedEdit[] {
  const kept: GradedEdit[] = [];
  for (const edit of [...edits].sort(
    (one, other) => one.pageFrom - other.pageFrom || one.from - other.from,
  )) {
    const last = kept.at(-1);
    if (!last || (edit.pageFrom >= last.pageTo && edit.from >= last.to)) kept.push(edit);
    else if (edit.grade === 'number' && last.grade !== 'number') kept[kept.length - 1] = edit;
  }
  return kept;
}

/** A sentence of the page of which less than half stands in the source is one change of words. Edits are in order. */
export function givenUp(edits: readonly GradedEdit[], { source, page, pairs }: Aligned): GradedEdit[] {
  const isPaired = new Uint8Array(page.keys.length);
  pairs.forEach((on, at) => {
    if (on >= 0 && source.keys[at] === page.keys[on]) isPaired[on] = 1;
  });
  const kept: (readonly GradedEdit[])[] = [];
  let [from, done] = [0, 0];
  for (let to = 1; to <= page.keys.length; to++) {
    const isLast = to === page.keys.length;
    if (!isLast && page.pauses[to]! < SENTENCE) continue;
    const first = done;
    while (done < edits.length && (isLast || edits[done]!.pageFrom < to)) done++;
    const inside = edits.slice(first, done);
    const own = inside.reduce((sum, { pageFrom, pageTo }) => sum + pageTo - pageFrom, 0);
    const same = isPaired.subarray(from, to).reduce((sum, one) => sum + one, 0);
    const isLost = inside.length > 1 && own > same && to - from >= SHORT_SENTENCE;
    const { to: end, pageTo } = inside.at(-1) ?? { to, pageTo: to };
    kept.push(isLost ? [{ ...inside[0]!, to: end, pageTo, grade: 'wording' }] : inside);
    from = to;
  }
  return kept.flat();
}
