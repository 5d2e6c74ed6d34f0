/** A stretch of a text: UTF-16 code units, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words with those that matter in them. */
export interface MarkedWords {
  readonly text: string;
  /** In order; an empty one is a place where words are wanting. */
  readonly marks: readonly Stretch[];
}

/** What stands where a text was cut off, as Chinese and English write it in quotations. */
const CUT = '……';

/** As much of what comes before as is left standing, so that words do not begin at once with what matters. */
const LEAD = 24;

/**
 * As much of a text as is read at a glance, around its marks, or around `focus` where it has none. Marks that lie farther apart than
 * that are all kept, and what is between them.
 *
 * @param most UTF-16 code units; a text that is hardly longer is not cut.
 */
export function excerpt(
  { text, marks }: MarkedWords,
  most: number,
  focus: Stretch = { start: 0, end: 0 },
): MarkedWords & { readonly isCut: boolean } {
  if (text.length <= most * 1.2) return { text, marks, isCut: false };
  const first = marks[0]?.start ?? focus.start;
  const last = Math.max(marks.at(-1)?.end ?? Math.min(focus.end, focus.start + most), first);
  const room = Math.max(0, most - (last - first));
  const from = first <= LEAD ? 0 : onCharacter(text, Math.max(0, first - Math.min(LEAD, room)));
  const to = onCharacter(text, Math.min(text.length, Math.max(last, from + most)));
  const before = from > 0 ? CUT : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? CUT : ''),
    marks: marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    isCut: true,
  };
}

/** The place, or the one before it where it is in the middle of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  const isInside = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return isInside ? at - 1 : at;
}
