/** What the probe saw of the extension in one page; milliseconds since the navigation began. */
export interface PageRecord {
  /**
   * The script of the extension begins to run, and has run: from the first of its code to the end of the same task. The
   * browser makes its interface for extensions when a script first asks for it, which is the probe: that time is in it.
   */
  begun: number;
  ran: number;
  /** Milliseconds of that making. */
  making: number;
  /** The text of the page is sent to the background, and its passages are there. */
  asked?: number;
  answered?: number;
  /** The task in which the answer came is over, with all that was waiting for the answer. */
  digested?: number;
  /** The labels stand in our root; the frame that shows them begins; that frame is drawn. */
  labelled?: number;
  framed?: number;
  painted?: number;
  /** The last label has been set, as far as is known. */
  labelledLast?: number;
  /** Milliseconds of all that the extension does there after it was started, and of the longest piece of it. */
  busy: number;
  longest: number;
  /** UTF-16 code units sent. */
  characters: number;
  /** Passages in the answer. */
  passages: number;
}

/** Where the probe keeps its record, in the world of the extension's scripts. */
export const PAGE_RECORD = 'meipiBenchRecord';

/** The name of the marks that stand in every task in which the extension works. */
export const TASK_MARK = 'meipi-bench-task';

/** The record is complete: a page without passages gets no labels. */
export function isComplete({ digested, painted, passages }: PageRecord): boolean {
  return digested !== undefined && (passages === 0 || painted !== undefined);
}
