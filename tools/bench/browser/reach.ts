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

/** The very long page: labels in view after the answer, and the longest piece of work. */
export const MOST_IN_VIEW = 300;
export const LONGEST_SLICE = 16;

/** What a frame of a page that scrolls may take more than without. */
export const MOST_A_FRAME = 1;

/** Per cent of a core, of a page that changes ten times a second. */
export const MOST_OF_CORE = 1;

/** With 10,000 notes: a save, the notes of a page, and what a view needs to begin with, its list after a keystroke. */
export const MOST_SAVE = 15;
export const MOST_OF_PAGE = 10;
export const MOST_VIEW = 150;
export const MOST_KEYSTROKE = 30;
