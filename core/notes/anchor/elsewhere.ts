import type { PageTarget, Quote, Span } from '../target.ts';
import type { Knowledge, PageContent } from './knowledge.ts';
import { isLong, rankLong } from './long-quote.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { readPattern } from './pattern.ts';
import { type Ranked, rankPlaces } from './ranked.ts';
import { readPage } from './read-page.ts';
import { ALIKE, NEXT_TO } from './thresholds.ts';

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
  const { words, letters } = pattern;
  const isSame = ({ before, after }: Occurrence) =>
    before === words.from && after === letters.units.length - words.to;
  if (occurrences.filter(isSame).length > 1) return 'same';
  const places = isLong(pattern)
    ? rankLong(pattern, page, knowledge)
    : rankPlaces(pattern, occurrences, page, knowledge);
  const others = places.filter(place => place.end <= start || place.start >= end);
  return others.some(isAlike) ? 'alike' : undefined;
}

function isAlike({ score, differing, before, after, of }: Ranked): boolean {
  if (score >= ALIKE) return true;
  const isNext = (agreeing: number, all: number) => agreeing >= Math.min(all, NEXT_TO / 2);
  return differing === 0 && isNext(before, of.before) && isNext(after, of.after);
}
