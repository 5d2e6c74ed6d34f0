import { failure, type Result, success } from '../core/result.ts';
import { browser } from './browser.ts';
import { fileAddress } from './file-address.ts';

const PERMISSION = { permissions: ['downloads' as const] };

/** Asks the reader for it. To be called first thing in a click: the browser forgets the click at the first `await`. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Calls back when the reader has taken the permission back, until the signal aborts. */
export function onDownloadsWithdrawn(withdrawn: () => void, signal: AbortSignal): void {
  const listener = ({ permissions }: { permissions?: readonly string[] | undefined }) => {
    if (permissions?.includes('downloads')) withdrawn();
  };
  browser.permissions.onRemoved.addListener(listener);
  signal.addEventListener('abort', () => browser.permissions.onRemoved.removeListener(listener));
}

/**
 * Calls back when something happens to a download of any kind, until the signal aborts. Without the permission browsers have
 * no such event: it is listened to from when the permission is there.
 */
export function onDownloadsChanged(changed: (download: number) => void, signal: AbortSignal): void {
  const listener = ({ id }: { id: number }) => changed(id);
  const listen = () => {
    // The same listener is added once, however often.
    if (!signal.aborted) browser.downloads?.onChanged.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(listen);
    browser.downloads?.onChanged.removeListener(listener);
  });
}

/** Files that the browser was asked to save, until it has. */
const underWay = new Map<number, () => void>();

/**
 * Has the browser save a file, without asking where; answers the number of the download. One of that name gets a number
 * beside the name. Fails with `permission-refused` or `backup-not-written`.
 *
 * @param path below the downloads folder.
 */
export async function startDownload(path: string, content: Blob): Promise<Result<number>> {
  if (!browser.downloads) return failure('permission-refused');
  const { url, release } = await fileAddress(content);
  try {
    const id = await browser.downloads.download({
      ...{ url, filename: path, saveAs: false },
      conflictAction: 'uniquify',
    });
    underWay.set(id, release);
    return success(id);
  } catch (error) {
    release();
    return failure('backup-not-written', String(error));
  }
}

/**
 * What became of a download of ours: its size in bytes once it is whole, null while it is under way. Fails with
 * `backup-disk-full`, `backup-not-written`, `backup-interrupted`, or `backup-withdrawn`.
 *
 * @param stem part of the file's name, as a number may be another download's in another session.
 */
export async function lookAtDownload(id: number, stem: string): Promise<Result<number | null>> {
  if (!browser.downloads) return failure('backup-withdrawn');
  const [item] = await browser.downloads.search({ id });
  // Until a name was found for it, Chromium says none.
  const isOurs =
    item?.byExtensionId === browser.runtime.id && (!item?.filename || item.filename.includes(stem));
  if (!item || !isOurs) return failure('backup-interrupted');
  if (item.state === 'in_progress') return success(null);
  forget(id);
  if (item.state === 'complete') return success(item.fileSize);
  switch (item.error) {
    case 'FILE_NO_SPACE':
      return failure('backup-disk-full', item.error);
    case 'USER_CANCELED':
    case 'USER_SHUTDOWN':
    case 'CRASH':
      return failure('backup-interrupted', item.error);
    default:
      return failure('backup-not-written', item.error);
  }
}

/** Gives a download up. */
export async function cancelDownload(id: number): Promise<void> {
  forget(id);
  await browser.downloads?.cancel(id).catch(() => undefined);
}

function forget(id: number): void {
  underWay.get(id)?.();
  underWay.delete(id);
}
