/** What the probe saw in the background of its latest request; milliseconds since this background was started. */
export interface BackgroundRecord {
  received: number;
  answered: number;
  /** Requests that this background has had since it was started: 1 for one that was woken by it. */
  served: number;
  /** When it said that it keeps on which page clauses were met; 0 where it has not since the request. */
  kept: number;
}

/** Asks the probe in the background; the extension has no such messages. */
export type ProbeQuestion = { readonly type: 'meipi-bench-latest' } | ScanQuestion;

/** How long the bare scan over a text takes there; the answer is in milliseconds. */
export interface ScanQuestion {
  readonly type: 'meipi-bench-scan';
  readonly text: string;
}
