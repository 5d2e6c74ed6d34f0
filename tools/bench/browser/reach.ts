/** What is to be reached in a browser; milliseconds unless said otherwise. */

/** From the text to the painted labels, on the page of some 60 passages. */
export const MOST_WARM = 60;
export const MOST_COLD = 250;
export const LONGEST_TASK = 50;

/** A page without passages: the main thread's time in all, and in one task. */
export const MOST_SILENT = 8;
export const LONGEST_SILENT_TASK = 16;

/** Bytes in the process of the page. */
export const MOST_MEMORY = 5_000_000;
