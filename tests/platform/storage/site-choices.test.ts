import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { type Database, openDatabase } from '../../../platform/storage/database.ts';
import { createSiteChoices } from '../../../platform/storage/site-choices.ts';

const open: Database[] = [];

/** A database as a background that has just woken opens it. */
function woken(): Database {
  const database = openDatabase();
  open.push(database);
  return database;
}

afterEach(async () => {
  for (const database of open.splice(0)) database.close();
  await Dexie.delete('meipi');
});

describe('the choices by site', () => {
  it('are on where nobody chose', async () => {
    expect(await createSiteChoices(woken()).isOn('www.gov.cn')).toBe(true);
  });

  it('are remembered, host by host, when the background wakes again', async () => {
    expect(await createSiteChoices(woken()).choose('www.gov.cn', false)).toEqual(success(null));
    const later = createSiteChoices(woken());
    expect(await later.isOn('www.gov.cn')).toBe(false);
    expect(await later.isOn('gov.cn')).toBe(true);
    expect(await later.isOn('www.news.cn')).toBe(true);
  });

  it('can be taken back, and nothing of them is kept', async () => {
    const database = woken();
    const sites = createSiteChoices(database);
    await sites.choose('www.gov.cn', false);
    await sites.choose('www.gov.cn', true);
    expect(await sites.isOn('www.gov.cn')).toBe(true);
    expect(await database.sites.count()).toBe(0);
  });

  it('can be made twice', async () => {
    const sites = createSiteChoices(woken());
    await sites.choose('www.gov.cn', false);
    expect(await sites.choose('www.gov.cn', false)).toEqual(success(null));
    expect(await sites.isOn('www.gov.cn')).toBe(false);
  });

  it('are on, and a new one fails by name, where the browser refuses storage', async () => {
    const refused = new Dexie('meipi', {
      indexedDB: {
        open: vi.fn(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
      } as unknown as IDBFactory,
      IDBKeyRange,
    }) as Database;
    refused.version(1).stores({ sites: 'host' });
    const sites = createSiteChoices(refused);
    expect(await sites.isOn('www.gov.cn')).toBe(true);
    expect(await sites.choose('www.gov.cn', false)).toMatchObject({
      ok: false,
      error: { code: 'storage-refused', detail: expect.stringContaining('denied') },
    });
  });
});
