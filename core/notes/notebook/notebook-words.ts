/** What a notebook says in the reader's language. */
export interface NotebookWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Above the references. */
  readonly source: string;
  readonly pages: string;
  /** Above notes on pages of which no clause is known. */
  readonly others: string;
}
