/** How close the page's words are to the source's. */
export type Kind = 'verbatim' | 'near-verbatim' | 'paraphrase' | 'title-mention';

/** Whose words a passage is; only a quoted one can misquote. */
export type Voice = 'quoted' | 'own' | 'unclear';

export type DifferenceGrade = 'number' | 'modality' | 'negation' | 'qualifier' | 'omission' | 'wording';

/** A place where a passage departs from its source. */
export interface Difference {
  readonly grade: DifferenceGrade;
  /** On the page, UTF-16 code units, `end` excluded. */
  readonly page: { readonly start: number; readonly end: number };
  /** The source's wording. */
  readonly source: string;
  /** The page's wording. */
  readonly text: string;
}

/** What a passage takes from one leaf (a sentence, a heading) of its node. Offsets as in `Match`. */
export interface Part {
  readonly node: string;
  readonly start: number;
  readonly end: number;
  /** From its first to its last character in common: UTF-16 code units of the leaf's text in the wording that was found. */
  readonly source: { readonly start: number; readonly end: number };
}

/** A stretch of page text that was recognised. Offsets are UTF-16 code units of the text as given, `end` excluded. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The node one would cite: `minsheng-2025#sec_3__cl_7`. */
  readonly node: string;
  readonly kind: Kind;
  readonly voice: Voice;
  /** 0 to 1: characters in common over those of the longer side, what was left out at one place counting for eight at most. */
  readonly similarity: number;
  readonly differences: readonly Difference[];
  /** Neighbouring sentences of a node are one passage; here they are apart, in the order of the page. */
  readonly parts: readonly Part[];
}
