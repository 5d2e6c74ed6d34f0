declare module 'virtual:meipi-seeds' {
  /** The shipped documents. */
  export const pack: import('../core/policy/pack.ts').Pack;
  /** Traditional and Simplified characters by turns. */
  export const scriptPairs: string;
  /** What the shipped library (`library.bin`) is compiled of. */
  export const libraryOrigin: import('../core/match/library-bytes.ts').Origin;
}
