/** How much is measured in the browsers. */
export interface BrowserPlan {
  /** UTF-16 code units of a page's text. */
  readonly length: number;
  /** Passages of the pages with some; the first is the page for which there is something to reach. */
  readonly quotes: readonly number[];
  /** Loads with the background awake, before that some that do not count, and loads that wake it. */
  readonly warm: number;
  readonly warming: number;
  readonly cold: number;
  /** Loads under a trace. */
  readonly traced: number;
  /** UTF-16 code units of a very long page, its passages, and loads of it. */
  readonly long: number;
  readonly manyQuotes: number;
  readonly longLoads: number;
  /** Times a page is scrolled, with the extension and without. */
  readonly scrolled: number;
  /** How long a page is watched that changes: milliseconds. */
  readonly changing: number;
  /** Loads after which memory is read, with the extension and as many without. */
  readonly weighed: number;
  /** Notes that are kept, first those for which there is something to reach; and how often each is done with them. */
  readonly notes: readonly number[];
  readonly noteTimes: number;
}

export const BROWSER_PLAN: BrowserPlan = {
  length: 10_000,
  quotes: [60, 10],
  warm: 20,
  warming: 3,
  cold: 7,
  traced: 9,
  weighed: 7,
  long: 200_000,
  manyQuotes: 1_000,
  longLoads: 5,
  scrolled: 3,
  changing: 10_000,
  notes: [10_000, 100_000],
  noteTimes: 60,
};
