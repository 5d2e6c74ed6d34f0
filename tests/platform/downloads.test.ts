import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../core/result.ts';
import {
  cancelDownload,
  lookAtDownload,
  mayDownload,
  onDownloadsChanged,
  onDownloadsWithdrawn,
  requestDownloads,
  startDownload,
} from '../../platform/downloads.ts';
import { fakeBrowser, OWN_ID } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const PATH = 'meipi/meipi-notes-2025-06-09.json';
const STEM = 'meipi-notes-2025-06-09';
const content = new Blob(['{"汉":1}']);

function granted(found: object[] = []) {
  const listeners = new Set<(change: { id: number }) => void>();
  const downloads = {
    download: vi.fn(async () => 7),
    search: vi.fn(async () => found),
    cancel: vi.fn(async () => undefined),
    onChanged: {
      listeners,
      addListener: (listener: (change: { id: number }) => void) => listeners.add(listener),
      removeListener: (listener: (change: { id: number }) => void) => listeners.delete(listener),
    },
  };
  fakeBrowser.downloads = downloads;
  return downloads;
}

afterEach(() => {
  fakeBrowser.downloads = undefined;
  vi.unstubAllGlobals();
});

describe('the permission to download', () => {
  it('is asked for before anything is awaited', () => {
    const { request } = fakeBrowser.permissions;
    request.mockReset();
    request.mockResolvedValue(true);
    void requestDownloads();
    expect(request.mock.calls).toEqual([[{ permissions: ['downloads'] }]]);
  });

  it('is there or not', async () => {
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    expect(await mayDownload()).toBe(false);
  });

  it('is told when it is taken back, and no other', () => {
    const lifetime = new AbortController();
    const withdrawn = vi.fn();
    onDownloadsWithdrawn(withdrawn, lifetime.signal);
    const { listeners } = fakeBrowser.permissions.onRemoved;
    for (const listener of listeners) listener({});
    expect(withdrawn).not.toHaveBeenCalled();
    for (const listener of listeners) listener({ permissions: ['downloads'] });
    expect(withdrawn).toHaveBeenCalledOnce();
    lifetime.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('a download', () => {
  it('has a name below a folder of ours, and asks nobody where', async () => {
    const { download } = granted();
    expect(await startDownload(PATH, content)).toEqual(success(7));
    const [[options]] = download.mock.calls as unknown as [[{ url: string }]];
    expect(options).toMatchObject({ filename: PATH, saveAs: false, conflictAction: 'uniquify' });
    expect(await (await fetch(options.url)).text()).toBe('{"汉":1}');
    granted([{ byExtensionId: OWN_ID, filename: `/d/${STEM}.json`, state: 'complete', fileSize: 9 }]);
    await lookAtDownload(7, STEM);
    await expect(fetch(options.url)).rejects.toThrow();
  });

  it('has the whole file in its address where there is no other', async () => {
    const { download } = granted();
    vi.stubGlobal('URL', class {});
    vi.stubGlobal(
      'FileReader',
      class {
        result = '';
        onload: (() => void) | undefined;
        async readAsDataURL(blob: Blob) {
          this.result = `data:;base64,${Buffer.from(await blob.arrayBuffer()).toString('base64')}`;
          this.onload?.();
        }
      },
    );
    await startDownload(PATH, content);
    const [[{ url }]] = download.mock.calls as unknown as [[{ url: string }]];
    expect(Buffer.from(url.split(',')[1]!, 'base64').toString()).toBe('{"汉":1}');
  });

  it('fails without the permission, or where the browser does not begin it', async () => {
    expect(await startDownload(PATH, content)).toEqual(failure('permission-refused'));
    granted().download.mockRejectedValue(new Error('no'));
    expect(await startDownload(PATH, content)).toMatchObject(failure('backup-not-written', 'Error: no'));
  });

  it.each([
    [{ state: 'in_progress', filename: '' }, success(null)],
    [{ state: 'complete', fileSize: 9 }, success(9)],
    [{ state: 'interrupted', error: 'FILE_NO_SPACE' }, failure('backup-disk-full', 'FILE_NO_SPACE')],
    [{ state: 'interrupted', error: 'USER_CANCELED' }, failure('backup-interrupted', 'USER_CANCELED')],
    [{ state: 'interrupted', error: 'FILE_FAILED' }, failure('backup-not-written', 'FILE_FAILED')],
    // Of another session, or of somebody else.
    [{ state: 'complete', filename: '/d/other.json' }, failure('backup-interrupted')],
    [{ state: 'complete', byExtensionId: 'x' }, failure('backup-interrupted')],
    [undefined, failure('backup-interrupted')],
  ])('%o comes to %o', async (item, outcome) => {
    const ours = { byExtensionId: OWN_ID, filename: `/d/${STEM} (1).json` };
    granted(item ? [{ ...ours, ...item }] : []);
    expect(await lookAtDownload(7, STEM)).toEqual(outcome);
  });

  it('is nothing that can be looked at once the permission is gone', async () => {
    expect(await lookAtDownload(7, STEM)).toEqual(failure('backup-withdrawn'));
    await cancelDownload(7);
  });

  it('is listened to from when the permission is there, until the signal aborts', () => {
    const lifetime = new AbortController();
    const changed = vi.fn();
    onDownloadsChanged(changed, lifetime.signal);
    const { listeners } = granted().onChanged;
    for (const listener of fakeBrowser.permissions.onAdded.listeners) listener({});
    for (const listener of fakeBrowser.permissions.onAdded.listeners) listener({});
    for (const listener of listeners) listener({ id: 7 });
    expect(changed.mock.calls).toEqual([[7]]);
    lifetime.abort();
    expect(listeners.size + fakeBrowser.permissions.onAdded.listeners.size).toBe(0);
  });
});
