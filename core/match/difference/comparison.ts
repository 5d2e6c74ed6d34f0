/** A stretch of a raw text, UTF-16 code units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, with the whole text. */
export interface Stretch extends Span {
  readonly text: string;
}

/** A place of the source where either wording is its own: what stands at `start` to `end`, and `other`. */
export interface Reading extends Span {
  readonly other: string;
  /** Whether `other` is what the text of the node has. */
  readonly isText?: boolean;
}

/** What is compared: a stretch of the page with the stretch of the source that it takes from. */
export interface Comparison {
  readonly page: Stretch;
  /** The text of the cited node, and in it first to last letter in common. */
  readonly source: Stretch;
  /** Offsets into `source.text`. */
  readonly readings: readonly Reading[];
  /** Where the source states targets: the words there say to what a figure belongs. Offsets into `source.text`. */
  readonly targets: readonly Span[];
}
