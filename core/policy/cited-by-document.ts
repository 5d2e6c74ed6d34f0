import type { NodeLabel } from './catalogue.ts';

/** What of one document stands on a page. */
export interface CitedDocument {
  readonly document: string;
  /** Its clauses and sections as people cite them, each once, in the order of the document. */
  readonly numbers: readonly string[];
  /** How many passages. */
  readonly count: number;
}

/** Numbers in a row, each section before its clauses: `一（一）（二） 二（三）`. */
export function numbersInARow(numbers: readonly string[]): string {
  return numbers
    .map(number => (number.endsWith('、') ? ` ${number.slice(0, -1)}` : number))
    .join('')
    .trim();
}

interface Cited {
  readonly node: string;
  readonly label: NodeLabel;
}

/** Ids count as the document does: `sec_1__cl_2` before `sec_1__cl_10`, and `sec_1` before its clauses. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The documents that passages are from, in the order in which the page comes to them. */
export function citedByDocument(passages: readonly Cited[]): CitedDocument[] {
  const byDocument = Map.groupBy(passages, ({ label }) => label.document);
  return [...byDocument].map(([document, cited]) => {
    const inOrder = [...cited].sort((one, other) => compare(one.node, other.node));
    const numbers = inOrder.flatMap(({ label }) => label.number ?? []);
    return { document, numbers: [...new Set(numbers)], count: cited.length };
  });
}
