/** Milliseconds that pass before somebody who comes back has a sync made, and between those that are made by themselves. */
export const FRESH_FOR = 5 * 60_000;
export const BETWEEN = 15 * 60_000;

/** After an edit: milliseconds without another one. */
export const REST_AFTER_EDIT = 20_000;

/** How long what only the reader can mend is left alone: a server that is told a wrong password too often locks its door. */
const PATIENCE = 60 * 60_000;

/** Failures of which asking again by oneself makes nothing better. */
const FOR_THE_READER: readonly string[] = [
  'remote-unauthorised',
  'remote-forbidden',
  'remote-no-folder',
  'remote-at-root',
  'remote-not-webdav',
  'remote-redirected',
  'remote-insecure',
  'sync-code-other',
];

/**
 * Whether a sync is due that nobody asked for.
 *
 * @param last how the last one ended; times are milliseconds since 1970.
 * @param after what has to have passed since. A clock that was set back is no reason to wait longer.
 */
export function isSyncDue(
  last: { readonly at: number; readonly code?: string } | undefined,
  now: number,
  after: number,
): boolean {
  if (!last) return true;
  const isForReader = last.code !== undefined && FOR_THE_READER.includes(last.code);
  return Math.abs(now - last.at) >= (isForReader ? Math.max(after, PATIENCE) : after);
}
