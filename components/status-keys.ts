/** What is said of a page that has not been read to the end, by its status. */
export const STATUS_KEYS = {
  reading: 'reading',
  empty: 'empty',
  off: 'site-off',
  failed: 'read-failed',
} as const;
