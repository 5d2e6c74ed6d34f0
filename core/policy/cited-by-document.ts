import type { NodeLabel } from './catalogue.ts';

/** What of one document stands on a page. */
export interface CitedDocument {
  readonly document: string;
  /** Its clauses and sections as people cite them, each once, in the order of the page. */
  readonly numbers: readonly string[];
  /** How many passages. */
  readonly count: number;
}

/** The documents that passages are from, in the order in which the page comes to them. */
export function citedByDocument(passages: readonly { readonly label: NodeLabel }[]): CitedDocument[] {
  const byDocument = Map.groupBy(passages, ({ label }) => label.document);
  return [...byDocument].map(([document, cited]) => {
    const numbers = cited.flatMap(({ label }) => label.number ?? []);
    return { document, numbers: [...new Set(numbers)], count: cited.length };
  });
}
