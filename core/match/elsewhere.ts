/** What is known of the rest of a page of which only an excerpt is matched. */
export interface Elsewhere {
  /** The documents that the rest takes from, and those that it names, by their ids. */
  readonly documents: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  /** How long it is: UTF-16 code units. */
  readonly length: number;
}

/** There is no rest. */
export const NOWHERE: Elsewhere = { documents: new Set(), titled: new Set(), length: 0 };
