import { type DifferenceStanding, standingOf } from '../../core/policy/difference-standing.ts';
import type { CheckedPassage } from './checked-passage.ts';

/** A stretch of a line in which all is of one passage, or of none. */
export interface Stretch {
  readonly text: string;
  /** The ordinal of its passage. */
  readonly passage?: number;
  /** What differs here; the text is empty where words were left out. */
  readonly tone?: DifferenceStanding;
  readonly isStock?: true;
}

export interface Line {
  /** Where it begins in the text: UTF-16 code units. */
  readonly start: number;
  readonly stretches: readonly Stretch[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, each in stretches. Passages are in order and do not overlap, nor does what is stock. */
export function linesOf(
  text: string,
  passages: readonly CheckedPassage[],
  stock: readonly Span[] = [],
): Line[] {
  let start = 0;
  let first = 0;
  let phrase = 0;
  return text.split('\n').map(line => {
    const span = { start, end: start + line.length };
    while (first < passages.length && passages[first]!.end <= span.start) first++;
    while (phrase < stock.length && stock[phrase]!.end <= span.start) phrase++;
    start = span.end + 1;
    const stretches = stretchesIn(span, text, passages, first);
    return { start: span.start, stretches: withStock(stretches, span.start, stock, phrase) };
  });
}

function stretchesIn(
  line: Span,
  text: string,
  passages: readonly CheckedPassage[],
  first: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = line.start;
  const write = (to: number, what: Omit<Stretch, 'text'>) => {
    if (to > at) stretches.push({ text: text.slice(at, to), ...what });
    at = Math.max(at, to);
  };
  for (let ordinal = first; ordinal < passages.length; ordinal++) {
    const passage = passages[ordinal]!;
    if (passage.start >= line.end) break;
    const end = Math.min(passage.end, line.end);
    write(passage.start, {});
    for (const difference of passage.differences) {
      const { page } = difference;
      if (page.start < at || page.end > end) continue;
      const tone = standingOf(difference, passage);
      write(page.start, { passage: ordinal });
      if (page.start === page.end) stretches.push({ text: '', passage: ordinal, tone });
      else write(page.end, { passage: ordinal, tone });
    }
    write(end, { passage: ordinal });
  }
  write(line.end, {});
  return stretches;
}

/** Divides what is of no passage where stock begins and ends. */
function withStock(
  stretches: readonly Stretch[],
  start: number,
  stock: readonly Span[],
  first: number,
): readonly Stretch[] {
  if (first >= stock.length) return stretches;
  let from = start;
  return stretches.flatMap(stretch => {
    const [begin, end] = [from, from + stretch.text.length];
    from = end;
    if (stretch.passage !== undefined) return [stretch];
    const divided: Stretch[] = [];
    let at = begin;
    for (let ordinal = first; ordinal < stock.length && stock[ordinal]!.start < end; ordinal++) {
      const [head, tail] = [Math.max(at, stock[ordinal]!.start), Math.min(end, stock[ordinal]!.end)];
      if (tail <= head) continue;
      if (head > at) divided.push({ text: stretch.text.slice(at - begin, head - begin) });
      divided.push({ text: stretch.text.slice(head - begin, tail - begin), isStock: true });
      at = tail;
    }
    if (at < end) divided.push({ text: stretch.text.slice(at - begin) });
    return divided;
  });
}

/** Runs of lines that are shown; what stands between two runs is passed over. */
export function linesToShow(lines: readonly Line[], most: number): Line[][] {
  if (lines.length <= most) return [[...lines]];
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some(near => lines[near]?.stretches.some(({ passage }) => passage !== undefined));
  const runs: Line[][] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const isShown = isNear(at);
    if (isShown && !isOpen) runs.push([]);
    if (isShown) runs.at(-1)!.push(line);
    isOpen = isShown;
  }
  return runs;
}
