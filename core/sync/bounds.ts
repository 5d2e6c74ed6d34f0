/*
 * What a file from the server may be. A key-holder's file is within these; whatever is beyond them is not read.
 */

/** Bytes of a file as it lies on the server, and of what it is unpacked to. */
export const LARGEST_SEGMENT = 8_000_000;
export const LARGEST_INFLATED = 32_000_000;

/** Bytes of notes that are written into one file before they are packed: packed and sealed it is no larger. */
export const LARGEST_WRITTEN = 7_900_000;

export const MOST_RECORDS = 50_000;

/** Names that one file says it replaces. Some 17 bytes each; what is left out may cost a needless repair, never a note. */
export const MOST_REPLACED = 5_000;

/** Requests in 30 minutes: 坚果云 allows 600, to all programs of its reader together. */
export const MOST_REQUESTS = 120;
export const BUDGET_SPAN = 30 * 60_000;
