declare module 'virtual:meipi-seeds' {
  /** The shipped documents. */
  export const pack: import('../core/policy/pack.ts').Pack;
  /** Traditional and Simplified characters by turns. */
  export const scriptPairs: string;
}
