/** What a quotation says besides the words. */
export interface QuotationSource {
  /** Of the document. */
  readonly title: string;
  /** As `spokenPath` says it; empty for the whole. */
  readonly path: string;
  /** How good our text is, in the reader's language. */
  readonly witness: string;
  /** What was emended in the words, in the reader's language. */
  readonly emendations: readonly string[];
}

/**
 * The source's words as they may be pasted elsewhere. How good they are and what was mended in them goes with them: read
 * without the card, an emended scan would pass for the document.
 *
 * @param words with conjectures in brackets.
 */
export function quotation(words: string, { title, path, witness, emendations }: QuotationSource): string {
  return `${words}\n——《${title}》${path}（${[witness, ...emendations].join('；')}）`;
}
