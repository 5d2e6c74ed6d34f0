import { type Differing, differencesThat } from '../policy/difference-standing.ts';
import type { Difference } from './passage.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of page text with a ground of its own: UTF-16 code units, `end` excluded. */
export interface ShownWords extends Span {
  readonly tone: 'differs' | 'own-figure';
}

/** Where words were left out, so much of what follows shows it: UTF-16 code units. */
const FOLLOWING = 6;

/** The words of a passage that differ, of a quotation, or that are figures of the page's own, within the passage. */
export function shownWords(passage: Differing<Difference> & Span, text: string): ShownWords[] {
  const inTone = (tone: ShownWords['tone']) => (difference: Difference) => {
    const { start, end } = visible(difference.page, passage, text);
    return start < end ? [{ start, end, tone }] : [];
  };
  return [
    ...differencesThat('misquoted', passage).flatMap(inTone('differs')),
    ...differencesThat('own-figure', passage).flatMap(inTone('own-figure')),
  ];
}

function visible({ start, end }: Span, passage: Span, text: string): Span {
  const within = { start: Math.max(start, passage.start), end: Math.min(end, passage.end) };
  if (text.slice(within.start, within.end).trim() !== '') return within;
  const from = within.start;
  const after = /^\s*[^\s，。；：、！？,;:!?”』」]*/u.exec(
    text.slice(from, Math.min(from + FOLLOWING, passage.end)),
  )![0];
  if (after.trim() !== '') return { start: from, end: from + after.length };
  const before = /[^\s，。；：、！？,;:!?“『「]*[^\p{L}\p{N}]*$/u.exec(
    text.slice(Math.max(passage.start, from - FOLLOWING), from),
  )![0];
  return { start: from - before.length, end: from };
}
