import { type CheckedPassage, type Tone, toneOf } from './checked-passage.ts';

/** A stretch of a line in which all is of one passage, or of none. */
export interface Stretch {
  readonly text: string;
  /** The ordinal of its passage. */
  readonly passage?: number;
  /** What differs here; the text is empty where words were left out. */
  readonly tone?: Tone;
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

/** The lines of a text, each in stretches. Passages are in order and do not overlap. */
export function linesOf(text: string, passages: readonly CheckedPassage[]): Line[] {
  let start = 0;
  let first = 0;
  return text.split('\n').map(line => {
    const span = { start, end: start + line.length };
    while (first < passages.length && passages[first]!.end <= span.start) first++;
    start = span.end + 1;
    return { start: span.start, stretches: stretchesIn(span, text, passages, first) };
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
    const tone = toneOf(passage);
    for (const { page } of passage.differences) {
      if (page.start < at || page.end > end) continue;
      write(page.start, { passage: ordinal });
      if (page.start === page.end) stretches.push({ text: '', passage: ordinal, tone });
      else write(page.end, { passage: ordinal, tone });
    }
    write(end, { passage: ordinal });
  }
  write(line.end, {});
  return stretches;
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
