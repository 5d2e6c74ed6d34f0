import type { Aligned, Edit, GradedEdit } from './edits.ts';
import { LONGEST_WORD, PHRASE, TABLED } from './grade.ts';
import { FIGURE, type Letters } from './letters.ts';

/** How far words are counted on either side of a change, in letters. */
const NEAR = 1000;

/** The edit with the whole of the tabled words that it changes a part of: 低→高 is 不低于→不高于. A phrase left out stays. */
export function toTabledWords(edit: Edit, aligned: Aligned): Edit {
  const { source, page } = aligned;
  const [lost, added] = [edit.to - edit.from, edit.pageTo - edit.pageFrom];
  if (Math.min(lost, added) === 0 && Math.max(lost, added) >= PHRASE) return edit;
  const [left, right] = reach(source, edit.from, edit.to);
  const [pageLeft, pageRight] = reach(page, edit.pageFrom, edit.pageTo);
  return widened(edit, aligned, Math.max(left, pageLeft), Math.max(right, pageRight));
}

/** How many letters the tabled words that overlap a stretch go beyond it, on either side. */
function reach({ words }: Letters, from: number, to: number): [left: number, right: number] {
  let [left, right] = [0, 0];
  for (let at = Math.max(0, from - LONGEST_WORD); at < to; at++) {
    TABLED.lastIndex = at;
    const length = TABLED.exec(words)?.[0].length ?? 0;
    if (at + length <= from) continue;
    left = Math.max(left, from - at);
    right = Math.max(right, at + length - to);
  }
  return [left, right];
}

/** Wider by letters that both sides have, as far as they are the same and no pause comes between. */
function widened(edit: Edit, { source, page }: Aligned, left: number, right: number): Edit {
  const { from, to, pageFrom, pageTo } = edit;
  const isSame = (at: number, on: number) =>
    source.keys[at] !== undefined && source.keys[at] === page.keys[on];
  for (let step = 1; step <= left; step++) {
    if (!isSame(from - step, pageFrom - step) || source.pauses[from - step + 1]! > 0) return edit;
  }
  for (let step = 0; step < right; step++) {
    if (!isSame(to + step, pageTo + step) || source.pauses[to + step]! > 0) return edit;
  }
  return { from: from - left, to: to + right, pageFrom: pageFrom - left, pageTo: pageTo + right };
}

/** A change of one letter with the one beside it that it most likely makes a word with. */
export function toWholeWords(edit: GradedEdit, aligned: Aligned): GradedEdit {
  const { from, to, pageFrom, pageTo, grade } = edit;
  if (grade !== 'wording' || from === to || pageFrom === pageTo) return edit;
  if (to - from > 1 && pageTo - pageFrom > 1) return edit;
  const { source, page } = aligned;
  const before = wordsWith(source, from - 1, from + 1) + wordsWith(page, pageFrom - 1, pageFrom + 1);
  const after = wordsWith(source, to - 1, to + 1) + wordsWith(page, pageTo - 1, pageTo + 1);
  const isSecond = before === after ? lettersSincePause(source, from) % 2 === 1 : before > after;
  const wide = isSecond ? widened(edit, aligned, 1, 0) : widened(edit, aligned, 0, 1);
  const other = isSecond ? widened(edit, aligned, 0, 1) : widened(edit, aligned, 1, 0);
  return { ...(wide === edit ? other : wide), grade };
}

/** How often two letters stand side by side, not too far away. */
function wordsWith({ words }: Letters, from: number, to: number): number {
  const pair = words.slice(Math.max(0, from), to);
  const near = words.slice(Math.max(0, from - NEAR), to + NEAR);
  return pair.length < 2 || pair.includes(FIGURE) ? 0 : near.split(pair).length - 1;
}

function lettersSincePause({ pauses, words }: Letters, at: number): number {
  let from = at;
  while (from > 0 && pauses[from] === 0 && !/[0的地和与及在]/.test(words[from - 1]!)) from--;
  return at - from;
}
