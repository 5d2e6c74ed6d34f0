import type { PolicyDocument } from './pack.ts';
import { addressAt } from './text-fragment.ts';

/** What a citation says of a document. */
export type CitedDocument = Pick<PolicyDocument, 'title' | 'kind' | 'date' | 'issuers'> &
  Partial<Pick<PolicyDocument, 'published' | 'byline'>>;

/** The page on which the words were read. */
export interface CitingPage {
  readonly title: string;
  readonly address: string;
  /** The passage in the page's words. */
  readonly words: string;
  /** Whether those who issued the document publish the page. */
  readonly isIssuer: boolean;
  /** ISO 8601, the day alone. */
  readonly accessed: string;
}

/**
 * A reference in the form of GB/T 7714—2015. Read on the issuer's own page it is an electronic document there; read elsewhere
 * the document is cited for itself, with the page it was read on: a page that quotes it is not where it is from.
 *
 * @param path where in the document, as `spokenPath` says it; empty for the whole of it.
 */
export function citation(document: CitedDocument, path: string, page: CitingPage): string {
  const address = addressAt(page.address, page.words);
  if (page.isIssuer) {
    const signed = signedOf(document);
    return sentences([
      authorsOf(document),
      `${titleOf(document, path)}${signed && `（${signed}成文）`}[EB/OL]`,
      `(${publishedOf(document)})[${page.accessed}]`,
      address,
    ]);
  }
  return sentences([
    documentCitation(document, path),
    `见于: ${plainTitleOf(page)}[EB/OL]`,
    `[${page.accessed}]`,
    address,
  ]);
}

/** A reference to the document for itself, read nowhere in particular. */
export function documentCitation(document: CitedDocument, path: string): string {
  const sign = document.kind === 'policy' ? 'Z' : 'N';
  return sentences([authorsOf(document), `${titleOf(document, path)}[${sign}]`, datesOf(document)]);
}

/** A reference to a page of which no more is known than that it was read. @param published ISO 8601, the day alone. */
export function pageCitation(page: Omit<CitingPage, 'isIssuer'>, published?: string): string {
  const read = `${published === undefined ? '' : `(${published})`}[${page.accessed}]`;
  return sentences([`${plainTitleOf(page)}[EB/OL]`, read, addressAt(page.address, page.words)]);
}

function titleOf({ title }: CitedDocument, path: string): string {
  return path === '' ? title : `${title}: ${path}`;
}

function plainTitleOf({ title }: Pick<CitingPage, 'title'>): string {
  return title.replace(/\s+/gu, ' ').trim() || '网页';
}

/** A news item is its writers', where they are named; the agency that published it is said with the date. */
function authorsOf({ kind, issuers, byline }: CitedDocument): string {
  if (kind === 'policy') return issuers.join(', ');
  return byline === undefined
    ? ''
    : byline
        .trim()
        .split(/[\s、，]+/u)
        .join(', ');
}

/** A 公文 is dated by its signing; when it was published is known apart from that or not at all. */
function signedOf({ kind, date, published }: CitedDocument): string {
  return kind === 'policy' && published !== undefined && published !== date ? date : '';
}

function publishedOf({ date, published }: CitedDocument): string {
  return published ?? date;
}

function datesOf(document: CitedDocument): string {
  const { kind, date, issuers } = document;
  const published = publishedOf(document);
  if (kind !== 'policy') return [...issuers, published].join(', ');
  const signed = signedOf(document);
  return signed === '' ? date : `${signed}成文, ${published}发布`;
}

/** Ended by full stops, but for the address, in which one would be taken for a part of it. */
function sentences(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('. ');
}
