/** What a build may weigh, in bytes. All bounds stand here. */
export const BOUNDS = {
  /** The script that is loaded into every page of the sites, gzip. */
  contentScriptGzip: 25_000,
  /** That of the labels, which comes into a page where there is something to label, gzip. */
  marginScriptGzip: 25_000,
  /** The card's script, which comes into a page when the first card is opened there, gzip. */
  cardScriptGzip: 30_000,
  /** public/background.bin, which hardly packs any smaller. */
  backgroundModel: 580_000,
  /** What a store is given. */
  zip: 1_000_000,
} as const;
