import type { Result } from '../../core/result.ts';
import type { Listed } from '../../core/sync/round.ts';

/**
 * Where the files of all browsers lie. Four verbs are all that is asked of it: no lock, no condition, no renaming, for none of these
 * can be relied on across servers. What a verb answers is believed only as far as names and bytes bear it out.
 *
 * Each fails with one of `REMOTE_FAILURES`; `remote-stopped` when the signal is aborted.
 */
export interface Remote {
  /** All files there, whatever their names; of a folder that does not exist, none. Never a part: where a page is missing it fails. */
  list(signal: AbortSignal): Promise<Result<readonly Listed[]>>;
  /** At most `most` bytes: a longer file fails with `remote-broken`. Fails with `remote-missing` where there is none. */
  get(name: string, most: number, signal: AbortSignal): Promise<Result<Uint8Array>>;
  /** Writes it whole, or fails; makes the folder where it is missing. Written twice it is the same. */
  put(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<Result<null>>;
  /** Succeeds too where there is none. */
  delete(name: string, signal: AbortSignal): Promise<Result<null>>;
}

/** Why a remote did not do what it was asked, in what a reader can do about it. */
export const REMOTE_FAILURES = [
  /** No answer: no network, no such host, a certificate that the browser refuses, or a local network that it may not enter. */
  'remote-unreachable',
  /** Plain http, where the reader did not say that the host is one of their own network. */
  'remote-insecure',
  /** Name or password. */
  'remote-unauthorised',
  /** No permission to read or write there. */
  'remote-forbidden',
  /** Too many requests; nothing is asked for half an hour. */
  'remote-throttled',
  /** The folder above the one that is named does not exist. */
  'remote-no-folder',
  /** The server keeps nothing directly at its root: a folder must be named. */
  'remote-at-root',
  /** No WebDAV under this address, as the page of a login or of a router. */
  'remote-not-webdav',
  /** It sends on to another address, where the password is not to go. */
  'remote-redirected',
  /** No room is left there, or not for a file of this size. */
  'remote-full',
  'remote-missing',
  /** What came is cut short, too long, or not what was asked for. */
  'remote-broken',
  /** What is written does not come back as it was: cut short, changed, or under another name. Only a check finds it out. */
  'remote-unfaithful',
  /** The server itself failed. */
  'remote-failed',
  /** Our own bound of requests is reached. */
  'remote-budget',
  'remote-stopped',
] as const;

export type RemoteFailure = (typeof REMOTE_FAILURES)[number];
