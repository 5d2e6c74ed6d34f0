/** A table of what was found on a page, in the reader's words, to be written as a file. */
export interface Report {
  /** Of the page. */
  readonly title: string;
  /** What is known of the page as a whole: names with their values, such as address, time and hash. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly columns: readonly string[];
  /** As many cells as columns. */
  readonly rows: readonly (readonly string[])[];
  /** BCP 47 tag of the columns' and facts' names. */
  readonly language: string;
}
