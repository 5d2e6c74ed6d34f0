import { noteAddress } from '../note-address.ts';
import type { PageTarget, Span } from '../target.ts';
import { tidyQuote } from './foreign-note.ts';
import { type Loose, looseList, looseObject, looseText, own } from './loose-json.ts';

const LONGEST_TITLE = 500;

/** Addresses of what one reads; no script is one. */
const READ = /^(?:https?|file|urn):/i;

/** Where words stand, as the selectors of the Web Annotation Data Model say it; Hypothesis uses the same. */
export interface Selected {
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly position?: Span;
}

/**
 * What selectors select. A quotation is found in whatever refines what; a place counts only where it is of the whole
 * source.
 */
export function selected(selectors: unknown): Selected {
  const all = looseList(selectors).map(looseObject);
  const refined = all.flatMap(refinements);
  const quote = [...all, ...refined].find(
    one => own(one, 'type') === 'TextQuoteSelector' && looseText(own(one, 'exact')),
  );
  const place = all.find(
    one => own(one, 'type') === 'TextPositionSelector' && own(one, 'refinedBy') === undefined,
  );
  const position = place && spanOf(place);
  return {
    ...(quote && {
      exact: looseText(own(quote, 'exact')) ?? '',
      prefix: looseText(own(quote, 'prefix')) ?? '',
      suffix: looseText(own(quote, 'suffix')) ?? '',
    }),
    ...(position && { position }),
  };
}

function refinements(selector: Loose): Loose[] {
  return looseList(own(selector, 'refinedBy'))
    .map(looseObject)
    .flatMap(one => [one, ...refinements(one)]);
}

function spanOf(selector: Loose): Span | undefined {
  const [start, end] = [own(selector, 'start'), own(selector, 'end')];
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  if (!isSpan || (start as number) < 0 || (end as number) <= (start as number)) return undefined;
  return { start: start as number, end: end as number };
}

/**
 * A stretch of a page. A note on a page as a whole is on its title: it is found there or is an orphan, and in either case
 * kept. Undefined for what has no address that can be read.
 */
export function pageTarget(
  address: string,
  title: string,
  { exact, prefix, suffix, position }: Selected,
): PageTarget | undefined {
  if (!READ.test(address.trim())) return undefined;
  const kept = noteAddress(address);
  const plain = title.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE);
  const quote = tidyQuote(exact || plain || kept, prefix, suffix);
  return {
    kind: 'page',
    address: kept,
    title: plain,
    quote,
    position: position ?? { start: 0, end: quote.exact.length },
  };
}
