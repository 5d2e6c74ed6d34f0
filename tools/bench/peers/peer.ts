/** Another way to find what a page takes from a library. */
export interface Peer {
  readonly name: string;
  /** Stretches of the text, UTF-16 code units, `end` excluded. */
  find(text: string): readonly { readonly start: number; readonly end: number }[];
}
