import type { Match } from '../../core/match/passage.ts';
import type { Place } from './compose-page.ts';
import { isLetter } from './letters.ts';

/** A stretch of a page that was taken from a document, or from any of several that have the same words. */
export interface TrueSpan extends Place {
  readonly documents: readonly string[];
}

/** What is counted of spans and predictions; figures are drawn from it by `recallOf` and the like. */
export interface SpanTally {
  spans: number;
  found: number;
  /** Sum over the found spans of shared letters by letters of either. */
  overlap: number;
  letters: number;
  lettersFound: number;
  predictions: number;
  predictionsRight: number;
  /** Found spans for which only `verbatim` was answered. */
  verbatim: number;
}

export function newTally(): SpanTally {
  return {
    spans: 0,
    found: 0,
    overlap: 0,
    letters: 0,
    lettersFound: 0,
    predictions: 0,
    predictionsRight: 0,
    verbatim: 0,
  };
}

/** Adds a page with its true spans to the tally; `context` are true spans that are not scored themselves. */
export function addPage(
  tally: SpanTally,
  text: string,
  spans: readonly TrueSpan[],
  matches: readonly Match[],
  context: readonly TrueSpan[] = [],
): void {
  const all = [...spans, ...context];
  for (const span of spans) addSpan(tally, text, span, matches, all);
  for (const match of matches) {
    const inTrue = lettersWhere(text, match, at => all.some(span => isOf(match, span) && isIn(at, span)));
    tally.predictions++;
    if (inTrue * 2 >= lettersWhere(text, match, () => true)) tally.predictionsRight++;
  }
}

function addSpan(
  tally: SpanTally,
  text: string,
  span: TrueSpan,
  matches: readonly Match[],
  all: readonly TrueSpan[],
): void {
  const touching = matches.filter(m => isOf(m, span) && m.start < span.end && span.start < m.end);
  const length = lettersWhere(text, span, () => true);
  const shared = lettersWhere(text, span, at => touching.some(match => isIn(at, match)));
  tally.spans++;
  tally.letters += length;
  tally.lettersFound += shared;
  if (shared === 0 || shared * 2 < length) return;
  const others = all.filter(other => other !== span);
  const beyond = touching
    .map(match => lettersWhere(text, match, at => !isIn(at, span) && !others.some(other => isIn(at, other))))
    .reduce((sum, count) => sum + count, 0);
  tally.found++;
  tally.overlap += shared / (length + beyond);
  if (touching.every(match => match.kind === 'verbatim')) tally.verbatim++;
}

export function isOf({ node }: Match, { documents }: TrueSpan): boolean {
  return documents.includes(node.slice(0, node.indexOf('#')));
}

function isIn(at: number, { start, end }: Place): boolean {
  return start <= at && at < end;
}

export function lettersWhere(text: string, { start, end }: Place, holds: (at: number) => boolean): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isLetter(text.charAt(at)) && holds(at)) count++;
  return count;
}
