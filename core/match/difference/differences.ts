import type { Folding } from '../../text/folding.ts';
import type { Difference } from '../passage.ts';
import { alignLetters } from './align.ts';
import type { Comparison, Reading, Span, Stretch } from './comparison.ts';
import { type Aligned, type Edit, editsOf, type GradedEdit, slid } from './edits.ts';
import { endOfCommon, FARTHEST, isMark, toClauseEnds } from './ends.ts';
import { figureEdits } from './figures.ts';
import { gradeOf, isTabled } from './grade.ts';
import { isSameIndicator } from './indicator.ts';
import { CLAUSE, FIGURE, ITEM, type Letters, readLetters } from './letters.ts';
import { isSelection } from './selection.ts';
import { givenUp, inOrder, joined, withoutMoved } from './settle.ts';
import { toTabledWords, toWholeWords } from './words.ts';

/** Letters between which and a figure a bound belongs to it. */
const BY_FIGURE = 3;
/** A clause of up to this many letters is no more than an aside: 必要时. */
const SHORT_CLAUSE = 3;

/** A line may end so soon after a number that a part of it stands in the next: UTF-16 code units. */
const AT_LINE_END = 6;

/** What comes of a comparison. */
export interface Compared {
  /** Where the page departs from the source, in the order of the page, not overlapping. */
  readonly differences: readonly Difference[];
  /** Whether the page has the source's letters and no others, numbers being the same that have the same value. */
  readonly isSame: boolean;
  /** Whether it adds a gloss in Latin letters. */
  readonly hasGloss: boolean;
}

/**
 * Compares what a page takes with its source. Punctuation, width, script, spaces, glosses and the way of writing numbers
 * are set aside. Looks on to the ends of the clauses in which the stretches begin and end, so a difference may lie beyond
 * `page.start` or `page.end`.
 */
export function compareWithSource(comparison: Comparison, fold: Folding): Compared {
  const { page, source } = comparison;
  let best = compare(comparison, fold);
  const readings = comparison.readings.filter(
    ({ start, end }) => end >= source.start - FARTHEST && start <= source.end + FARTHEST,
  );
  let wording = comparison;
  for (const reading of readings.sort((one, other) => other.start - one.start)) {
    if (best.apart + best.differences.length === 0) return best;
    const changed = inReading(wording, reading);
    const other = compare(changed, fold);
    const farther = fartherThan(best, other);
    if (farther < 0 || (farther === 0 && reading.isText)) [best, wording] = [other, changed];
  }
  if (best.apart === 0 || !page.text.slice(page.start, page.end + AT_LINE_END).includes('\n')) return best;
  const joined = compare(wording, fold, true);
  return fartherThan(best, joined) < 0 ? joined : best;
}

/** Below 0 if more of the page stands in the other wording, or as much with fewer differences. */
function fartherThan(one: ReturnType<typeof compare>, other: ReturnType<typeof compare>): number {
  return other.apart - one.apart || other.differences.length - one.differences.length;
}

/** The stretch of the page with its differences, which are in order. */
export function widenToDifferences(span: Span, differences: readonly Difference[]): Span {
  const [first, last] = [differences[0]?.page, differences.at(-1)?.page];
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end),
  };
}

/** The same with the other words of a reading in their place. */
function inReading(comparison: Comparison, reading: Reading): Comparison {
  const { text, start, end } = comparison.source;
  const longer = reading.other.length - (reading.end - reading.start);
  const moved = (at: number) => (at >= reading.end ? Math.max(reading.start, at + longer) : at);
  return {
    ...comparison,
    source: {
      text: text.slice(0, reading.start) + reading.other + text.slice(reading.end),
      start: moved(start),
      end: moved(end),
    },
    targets: comparison.targets.map(place => ({ start: moved(place.start), end: moved(place.end) })),
  };
}

function compare({ page, source, targets }: Comparison, fold: Folding, isJoined = false) {
  const [wide, pageWide] = toClauseEnds([source, page]);
  if (wide.text.slice(wide.start, wide.end) === pageWide.text.slice(pageWide.start, pageWide.end))
    return { differences: [], isSame: true, hasGloss: false, apart: 0 };
  const numbers = new Map<string, number>();
  const [said, says] = [readLetters(wide, fold, numbers), readLetters(pageWide, fold, numbers, isJoined)];
  const aligned: Aligned = { source: said, page: says, pairs: alignLetters(said, says) };
  const from = [lettersBefore(said, source.start), lettersBefore(says, page.start)] as const;
  const to = [lettersBefore(said, source.end), lettersBefore(says, page.end)] as const;
  const hasGloss = !says.asides.every(aside => said.asides.includes(aside));
  const isSame = said.keys.slice(from[0], to[0]).join() === says.keys.slice(from[1], to[1]).join();
  const same = aligned.pairs.reduce((sum, on, at) => sum + Number(says.keys[on] === said.keys[at]), 0);
  const apart = says.keys.length - same;
  const head = endOfCommon(aligned, from, -1, isMark(pageWide.text[pageWide.start - 1]));
  const tail = endOfCommon(aligned, to, 1, isMark(pageWide.text[pageWide.end]));
  const figures = figureEdits(aligned).filter(edit => head[0] <= edit.from && edit.from < tail[0]);
  const words = withoutMoved(
    editsOf(aligned, head, tail, figures).flatMap(edit => graded(slid(edit, aligned, isTabled), aligned)),
    aligned,
  );
  const beyond = [
    { from: 0, to: head[0], pageFrom: 0, pageTo: head[1] },
    { from: tail[0], to: said.keys.length, pageFrom: tail[1], pageTo: says.keys.length },
  ].map(edit => ({ ...edit, grade: 'omission' as const }));
  const numbersChanged = figures
    .filter(figure => isSameIndicator(figure, [...words, ...beyond], aligned, targets))
    .map(figure => ({ ...figure, grade: 'number' as const }));
  const together = joined(words, aligned).map(edit => toWholeWords(edit, aligned));
  const all = inOrder([...together, ...numbersChanged]);
  const differences = inOrder(givenUp(all, aligned)).map(edit =>
    differenceOf(edit, aligned, source.text, page),
  );
  return { differences, isSame, hasGloss, apart };
}

function lettersBefore({ starts }: Letters, offset: number): number {
  const at = starts.findIndex(start => start >= offset);
  return at < 0 ? starts.length : at;
}

function graded(edit: Edit, aligned: Aligned): GradedEdit[] {
  if (isSelection(edit, aligned)) return [];
  const wide = toTabledWords(edit, aligned);
  const [grade, wideGrade] = [gradeIn(edit, aligned), gradeIn(wide, aligned)];
  if (grade && wideGrade !== 'number' && (grade === 'negation' || isWords(edit, aligned)))
    return [{ ...edit, grade }];
  return wideGrade ? [{ ...wide, grade: wideGrade }] : [];
}

/** Whether an edit is of tabled words already, so that a longer one around it is chance: 服务+必须 is not 务必. */
function isWords({ from, to, pageFrom, pageTo }: Edit, { source, page }: Aligned): boolean {
  return [source.words.slice(from, to), page.words.slice(pageFrom, pageTo)].every(
    words => words === '' || (words.length > 1 && isTabled(words)),
  );
}

function gradeIn({ from, to, pageFrom, pageTo }: Edit, { source, page }: Aligned) {
  return gradeOf(source.words.slice(from, to), page.words.slice(pageFrom, pageTo), {
    isItem: isItem(source, from, to),
    byFigure: source.words.slice(Math.max(0, from - BY_FIGURE), to + BY_FIGURE).includes(FIGURE),
  });
}

/** Whether words are a whole clause, or an item of a list: 、 on one side, a pause or 和 on the other. */
function isItem({ pauses, words }: Letters, from: number, to: number): boolean {
  const [before, after] = [pauses[from]!, pauses[to]!];
  if (before >= CLAUSE && after >= CLAUSE) return to - from > SHORT_CLAUSE;
  return (
    (before === ITEM && (after >= ITEM || /[和与及等]/.test(words[to] ?? ''))) ||
    (after === ITEM && (before >= ITEM || /[和与及]/.test(words[from] ?? '')))
  );
}

function differenceOf(
  edit: GradedEdit,
  { source, page }: Aligned,
  sourceText: string,
  taken: Stretch,
): Difference {
  const { from, to, pageFrom, pageTo, grade } = edit;
  const said = from < to ? sourceText.slice(source.starts[from], source.ends[to - 1]) : '';
  const isInClause = source.pauses[from] === 0;
  const start = pageFrom < pageTo ? page.starts[pageFrom]! : placeOfLoss(pageFrom, isInClause, page, taken);
  const end = pageFrom < pageTo ? page.ends[pageTo - 1]! : start;
  return { grade, page: { start, end }, source: said, text: taken.text.slice(start, end) };
}

/** Behind the letter before or before the letter behind; at an end of what is taken, at the one that belongs to it. */
function placeOfLoss(
  at: number,
  isInClause: boolean,
  { starts, ends }: Letters,
  { start, end }: Span,
): number {
  const [before, behind] = [ends[at - 1], starts[at]];
  if (before === undefined || behind === undefined) return (behind ?? before)!;
  const isBehind = behind >= end || (isInClause && before > start);
  return isBehind ? before : behind;
}
