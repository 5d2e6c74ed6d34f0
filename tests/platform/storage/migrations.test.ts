import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { noteOf } from '../../../core/notes/note-of.ts';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { createNotes } from '../../../platform/storage/notes.ts';
import { salvage } from '../../../platform/storage/salvage.ts';
import { createSyncConnections } from '../../../platform/storage/sync-connections.ts';
import { createSyncDeletions } from '../../../platform/storage/sync-deletions.ts';
import { createSyncReplica } from '../../../platform/storage/sync-replica.ts';
import { earlier, woken } from './woken.ts';

/** What a version left on the disk, frozen when it was the newest: never made anew. */
interface Frozen {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, readonly object[]>;
}

const FOLDER = 'tests/fixtures/databases';
const frozen = readdirSync(FOLDER)
  .map(file => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Frozen)
  .sort((one, other) => one.version - other.version);
const newest = frozen.at(-1)!;

function put({ version, stores, rows }: Frozen): Promise<void> {
  return earlier(version, stores, rows);
}

describe('the frozen databases', () => {
  it('are of every version that there was, the newest as it is made now', async () => {
    expect(frozen.map(({ version }) => version)).toEqual(
      // The seventh comes by another way.
      Array.from({ length: woken().verno }, (_, at) => at + 1).filter(version => version !== 7),
    );
    const now = await woken().open();
    const schema = now.tables.map(({ name, schema: { primKey, indexes } }) => [
      name,
      [primKey, ...indexes].map(({ src }) => src).join(', '),
    ]);
    expect(Object.fromEntries(schema)).toEqual(newest.stores);
  });
});

describe.each(frozen)('a database of version $version', one => {
  it('opens in the newest, and keeps what was in it', async () => {
    await put(one);
    const database = woken();
    await database.open();
    for (const [table, rows] of Object.entries(one.rows)) {
      const kept = await database.table(table).toArray();
      expect(kept).toHaveLength(rows.length);
      // Before the fourth version a site was on or off.
      if (table !== 'sites' || one.version > 3) expect(kept).toEqual(expect.arrayContaining([...rows]));
    }
    if (one.version < 4) {
      expect(await database.sites.toArray()).toEqual([
        { host: 'www.gov.cn', mode: 'off', coversDomain: false },
        { host: 'www.news.cn', mode: 'on', coversDomain: false },
      ]);
    }
  });

  it('can be read as it is, and is not changed by that', async () => {
    await put(one);
    const { sync, ...tables } = one.rows;
    const salvaged = await salvage();
    expect(salvaged).toEqual({ ok: true, value: { version: one.version * 10, tables, incomplete: [] } });
    // What is known of the reader's server goes into no file, a password and the 同步码 least of all.
    if (sync) expect(JSON.stringify(salvaged)).not.toMatch(/password|only-for-this-server|000G-40R4/);
    expect(await versionOnDisk()).toBe(one.version * 10);
  });
});

describe('the notes of version 5', () => {
  it('come to what they came to when they were written', () => {
    const records = (newest.rows.notes as { record: NoteRecord }[]).map(({ record }) => record);
    expect(records.map(noteOf)).toMatchObject([
      undefined,
      {
        texts: [{ value: '托位还差多少' }, { value: '托位够不够' }],
        colour: 'green',
        type: 'question',
        tags: ['养老'],
        target: { kind: 'page', clause: { node: 'minsheng-2025#sec_3__cl_7' } },
      },
      { texts: [{ value: '不要了' }], deleted: 3000 },
    ]);
  });
});

describe('the sync of version 8', () => {
  it('is gone on with', async () => {
    await put(newest);
    const database = woken();
    const connected = await createSyncConnections(database).read();
    expect(connected).toMatchObject({
      value: { address: 'https://dav.example.cn/dav/meipi/', outcome: { code: 'remote-unreachable' } },
    });
    const replica = await createSyncReplica(database, 'srv0000000000000000001', '0.1.0').read();
    expect(replica.ok && replica.value.seen.size).toBe(1);
    expect(replica.ok && replica.value.unread.size).toBe(1);
    expect(await createSyncDeletions(database).offered()).toMatchObject({
      value: { ids: [expect.any(String)] },
    });
  });
});

async function versionOnDisk(): Promise<number | undefined> {
  const found = await indexedDB.databases();
  return found.find(({ name }) => name === 'meipi')?.version;
}

describe('an update while a window of the version before is open', () => {
  it('is let through, and what that window asks then fails as of a later version', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const before = woken();
    await before.settings.put({ id: 'reader', record: {} });
    const later = new Dexie('meipi');
    later.version(9).stores({ novelties: 'id' });
    await later.open();
    expect(await versionOnDisk()).toBe(90);
    later.close();
    expect(await createNotes(before, () => 'mark').list('shown', 1)).toMatchObject({
      error: { code: 'storage-newer' },
    });
  });
});
