import { beforeEach, expect, it, vi } from 'vitest';
import { keepAutomaticBackup, readAutomaticBackup } from '../../../platform/storage/automatic-backup.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const FILE = { at: 5, count: 2, digest: 'd' };

beforeEach(() => local.clear());

it('how it stands with the automatic backup is kept, and is off where nobody switched it on', async () => {
  expect(await readAutomaticBackup()).toEqual({});
  const backup = {
    ...{ rhythm: 'daily' as const, last: FILE, looked: 6, failed: { at: 7, code: 'backup-disk-full' } },
    underWay: { ...FILE, download: 1, stem: 's', size: 9 },
  };
  expect(await keepAutomaticBackup(backup)).toEqual({ ok: true, value: null });
  expect(await readAutomaticBackup()).toEqual(backup);
});

it('it is off where what is kept cannot be read', async () => {
  await local.set({ 'automatic-backup': { rhythm: 'hourly' } });
  expect(await readAutomaticBackup()).toEqual({});
  vi.spyOn(local, 'get').mockRejectedValue(new Error('no'));
  vi.spyOn(local, 'set').mockRejectedValue(new Error('no'));
  expect(await readAutomaticBackup()).toEqual({});
  expect(await keepAutomaticBackup({})).toMatchObject({ ok: false, error: { code: 'storage-refused' } });
});
