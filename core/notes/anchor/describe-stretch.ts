import { takeAllSteps } from '../../match/paced.ts';
import { LONGEST_QUOTE, type PageTarget, type Span } from '../target.ts';
import { clauseOf } from './clause-of.ts';
import { contextOf } from './context.ts';
import { elsewhereOf } from './elsewhere.ts';
import { placesInClause } from './in-clause.ts';
import type { Knowledge, PageContent } from './knowledge.ts';

/** What is remembered of a stretch of a page, so that it is found again. */
export type Described = Pick<PageTarget, 'quote' | 'position' | 'clause' | 'elsewhere'>;

/** Describes a stretch; undefined where it is empty, beyond the text, or longer than a quote may be. */
export function describeStretch(page: PageContent, span: Span, knowledge: Knowledge): Described | undefined {
  return takeAllSteps(describeInSteps(page, span, knowledge));
}

/** The same in steps: between two of them there is a chance to pause. */
export function* describeInSteps(
  page: PageContent,
  { start, end }: Span,
  knowledge: Knowledge,
): Generator<undefined, Described | undefined> {
  const isWithin = start >= 0 && start < end && end <= page.text.length;
  if (!isWithin || end - start > LONGEST_QUOTE) return undefined;
  const position = { start, end };
  const quote = {
    exact: page.text.slice(start, end),
    ...contextOf(page.text, position, knowledge.fold),
  };
  const clause = clauseOf(page, position, knowledge);
  yield;
  const isTakenTwice = clause && placesInClause(clause, page, knowledge).length > 1;
  const elsewhere =
    (yield* elsewhereOf(quote, position, page, knowledge)) ?? (isTakenTwice ? 'alike' : undefined);
  return { quote, position, ...(clause && { clause }), ...(elsewhere && { elsewhere }) };
}
