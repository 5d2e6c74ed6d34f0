import { type Failure, failure, type Result, success } from '../../../core/result.ts';
import type { Answered } from './answered.ts';

/** Paths at which servers have a list of folders and keep no file: a Synology's, and that of 坚果云 and OpenList. */
const ROOTS: readonly string[] = ['/', '/dav/'];

const METHOD_NOT_ALLOWED = 405;

/**
 * Writes a file whole, and makes its folder where that is missing.
 *
 * @param isThere Whether the folder was, the last time that it was listed; undefined where it was not.
 */
export async function writeFile(
  { folder, url, bytes }: { readonly folder: string; readonly url: string; readonly bytes: Uint8Array },
  isThere: boolean | undefined,
  answered: Answered,
  signal: AbortSignal,
): Promise<Result<null>> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const write = () => answered({ method: 'PUT', url, headers, body: bytes }, signal);
  if (isThere !== false) {
    const written = await write();
    if (written.ok) return success(null);
    // Where the folder is missing nginx fails with 500, others with 404 or 409.
    const mayBeMissing =
      written.error.code === 'remote-missing' || (written.error.status === 500 && !isThere);
    if (!mayBeMissing) return refusedAt(folder, written.error);
  }
  const made = await answered({ method: 'MKCOL', url: folder }, signal);
  // It is there already, or nothing is made or written here at all.
  const isNotMade = !made.ok && made.error.status === METHOD_NOT_ALLOWED;
  if (!made.ok && !isNotMade) return refusedAt(folder, made.error);
  const written = await write();
  if (written.ok) return success(null);
  if (isNotMade && written.error.status === METHOD_NOT_ALLOWED)
    return failure('remote-not-webdav', written.error.detail);
  return refusedAt(folder, written.error);
}

/** Where nothing may be written, it may be for where it is, not for who writes. */
function refusedAt(folder: string, { code, detail }: Failure): Result<null> {
  const isRefused = code === 'remote-forbidden' || code === 'remote-missing';
  if (isRefused && ROOTS.includes(new URL(folder).pathname)) return failure('remote-at-root', detail);
  return failure(code === 'remote-missing' ? 'remote-no-folder' : code, detail);
}
