/** Bytes without which the browser's own files cannot be kept in order. */
const LEAST = 1_000_000;

/**
 * Whether the browser has no room left. Chromium tells of a full disk as of an abort, and then as of a database that it cannot
 * open; only its estimate says so, where the quota ends at what is used. Firefox says it by the error itself.
 */
export async function isDiskFull(): Promise<boolean> {
  const { quota, usage } = await estimated();
  return quota !== undefined && usage !== undefined && quota - usage < LEAST;
}

async function estimated(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}
