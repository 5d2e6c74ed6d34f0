import type { PageTarget, Quote, Span } from '../target.ts';
import type { Knowledge, PageContent } from './knowledge.ts';
import { isLong, rankLong } from './long-quote.ts';
import { occurrencesOf } from './occurrences.ts';
import { readPattern } from './pattern.ts';
import { type Ranked, rankPlaces } from './ranked.ts';
import { readPage } from './read-page.ts';
import { ALIKE } from './thresholds.ts';

/** Whether a page has other places that might once be taken for one, and whether anything tells them from it. */
export function* elsewhereOf(
  quote: Quote,
  { start, end }: Span,
  content: PageContent,
  knowledge: Knowledge,
): Generator<undefined, PageTarget['elsewhere']> {
  const page = yield* readPage(content, knowledge);
  const pattern = readPattern(quote, knowledge);
  if (pattern.words.from === pattern.words.to) return undefined;
  const occurrences = occurrencesOf(pattern, page);
  if (!occurrences) return 'same';
  const places = isLong(pattern)
    ? rankLong(pattern, page, knowledge)
    : rankPlaces(pattern, occurrences, page, knowledge);
  const others = places.filter(place => place.end <= start || place.start >= end);
  if (others.some(isSame)) return 'same';
  return others.some(({ score }) => score >= ALIKE) ? 'alike' : undefined;
}

function isSame({ differing, before, after, of }: Ranked): boolean {
  return differing === 0 && before === of.before && after === of.after;
}
