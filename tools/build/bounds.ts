/** What a build may weigh, in bytes. All bounds stand here. */
export const BOUNDS = {
  /**
   * The script that is loaded into every page of the sites, gzip. To be reached are 25,000: labels have yet to come as the card
   * does, where there is something to label.
   */
  contentScriptGzip: 31_800,
  /** The card's script, which comes into a page when the first card is opened there, gzip. */
  cardScriptGzip: 30_000,
  /** public/background.bin, which hardly packs any smaller. */
  backgroundModel: 580_000,
  /** What a store is given. */
  zip: 1_000_000,
} as const;
