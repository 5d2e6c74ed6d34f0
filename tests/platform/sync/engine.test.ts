import { describe, expect, it } from 'vitest';
import { createSyncReplica } from '../../../platform/storage/sync-replica.ts';
import { noteId } from '../../core/notes/small-notes.ts';
import { MemoryFolder } from './memory-folder.ts';
import { CODE, connected, DONE, failed, outcome, SmallBrowser, START } from './small-browser.ts';

describe('a first sync', () => {
  it('to an empty folder says whose it is and publishes all, and the next one asks once', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    await one.write(2, '乙');
    expect(await one.engine.sync()).toEqual(DONE);
    expect(folder.verbs()).toEqual(['list', 'put k-', 'put']);
    expect(await one.dirty()).toBe(0);
    expect(await one.engine.sync()).toEqual(DONE);
    expect(folder.verbs()).toEqual(['list']);
    expect(await outcome(one)).toEqual({ at: START });
  });

  it('of notes that were there before the server was connected has them all', async () => {
    const folder = new MemoryFolder();
    const one = new SmallBrowser(folder);
    await one.write(1, '甲');
    await one.connect();
    await one.engine.sync();
    const two = await connected(folder);
    await two.engine.sync();
    expect(await two.texts()).toEqual(['甲']);
    expect(two.arrived).toEqual([noteId(1)]);
    expect(await two.dirty()).toBe(0);
  });

  it('of many files says once that some have come, and once that the others have', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    for (let at = 0; at < 6; at++) {
      await one.write(at, `第${at}条`);
      await one.engine.sync();
    }
    const two = await connected(folder);
    const told: (readonly string[])[] = [];
    two.wake({ arrived: ids => told.push(ids) });
    await two.engine.sync();
    expect(told.map(({ length }) => length)).toEqual([1, 5]);
    expect(told.flat().sort()).toEqual([0, 1, 2, 3, 4, 5].map(noteId).sort());
  });

  it('that is cut off says what had come by then', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    for (let at = 0; at < 4; at++) {
      await one.write(at, `第${at}条`);
      await one.engine.sync();
    }
    const two = await connected(folder);
    const told: (readonly string[])[] = [];
    two.wake({ arrived: ids => told.push(ids) });
    let got = 0;
    folder.fault = verb =>
      verb.startsWith('get') && ++got === 4 ? { code: 'remote-unreachable' } : undefined;
    await two.engine.sync();
    expect(told.map(({ length }) => length)).toEqual([1, 2]);
  });

  it('publishes in as many files as it takes what does not fit into one', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    // Some 300,000 bytes each.
    const long = Array.from({ length: 99_000 }, (_, at) => String.fromCharCode(0x4e00 + (at % 20_000))).join(
      '',
    );
    for (let at = 0; at < 30; at++) await one.write(at, `${at}${long}`);
    expect(await one.engine.sync()).toEqual(DONE);
    expect(folder.verbs()).toEqual(['list', 'put k-', 'put', 'list', 'put']);
    expect(await one.dirty()).toBe(0);
    const two = await connected(folder);
    await two.engine.sync();
    expect(await two.texts()).toHaveLength(30);
  });
});

describe('two browsers', () => {
  it('come to the same notes, an edit takes two requests, and its way back one and a file', async () => {
    const folder = new MemoryFolder();
    const [one, two] = [await connected(folder), await connected(folder)];
    await one.write(1, '甲');
    await one.engine.sync();
    await two.engine.sync();
    await two.write(1, '乙');
    folder.verbs();
    await two.engine.sync();
    expect(folder.verbs()).toEqual(['list', 'put']);
    await one.engine.sync();
    expect(folder.verbs()).toEqual(['list', 'get']);
    expect(await one.texts()).toEqual(['乙']);
  });

  it('that wrote at once have both texts', async () => {
    const folder = new MemoryFolder();
    const [one, two] = [await connected(folder), await connected(folder)];
    await one.write(1, '原');
    for (const browser of [one, two]) await browser.engine.sync();
    await one.write(1, '甲');
    await two.write(1, '乙');
    for (const browser of [one, two, one]) await browser.engine.sync();
    expect(await one.texts()).toEqual(['乙 | 甲']);
    expect(await two.texts()).toEqual(['乙 | 甲']);
  });

  it('keep what was saved while the file was made', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    one.wake({
      replicaOf: (server, app) => {
        const store = createSyncReplica(one.database, server, app);
        const take: typeof store.take = async ids => {
          const taken = await store.take(ids);
          await one.write(1, '乙');
          return taken;
        };
        return { ...store, take };
      },
    });
    await one.engine.sync();
    expect(folder.verbs()).toEqual(['list', 'put k-', 'put', 'list', 'put']);
    const two = await connected(folder);
    await two.engine.sync();
    expect(await two.texts()).toEqual(['乙']);
  });
});

describe('a sync', () => {
  it('is made once at a time, and says what it is at', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    const steps: unknown[] = [];
    one.wake({ changed: () => steps.push(one.isAwake && one.engine.doing()?.step) });
    const [first, second] = await Promise.all([one.engine.sync(), one.engine.sync()]);
    expect([first, second]).toEqual([DONE, failed('sync-busy')]);
    expect(steps).toEqual(['list', 'plan', 'build', 'put', false]);
  });

  it('is stopped by who disconnects, and notes stay', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    let disconnected: Promise<unknown> | undefined;
    folder.fault = what => {
      if (what === 'list') disconnected ??= one.engine.alone(() => one.connections.disconnect());
      return undefined;
    };
    expect(await one.engine.sync()).toEqual(failed('remote-stopped'));
    await disconnected;
    expect(folder.asked.filter(asked => asked.includes('seg'))).toEqual([]);
    expect(await one.connections.read()).toEqual({ ok: true, value: undefined });
    expect(await one.texts()).toEqual(['甲']);
    expect(JSON.stringify(await one.database.sync.toArray())).not.toContain('"secret"');
  });

  it('keeps nothing of a server that is connected no more', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    const store = createSyncReplica(one.database, 'one', '0.1.0');
    const replica = await store.read();
    await one.connect(CODE, 'two', 'https://other.example/notes/');
    expect(await store.keep(replica.ok ? replica.value : expect.unreachable())).toEqual(
      failed('remote-stopped'),
    );
  });

  it('of a browser that forgot what it knew of the server publishes all there is', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    await one.engine.sync();
    await one.database.sync.put({ id: 'replica', value: { seen: 'rubbish' } });
    folder.verbs();
    await one.engine.sync();
    expect(folder.verbs()).toEqual(['list', 'get', 'put']);
  });

  it('that tidies leaves one file, and each note in it', async () => {
    const folder = new MemoryFolder();
    const [one, two] = [await connected(folder), await connected(folder)];
    for (let at = 0; at < 4; at++) {
      await one.write(at, String(at));
      await one.engine.sync();
    }
    await two.engine.sync();
    folder.verbs();
    expect(await two.engine.sync(true)).toEqual(DONE);
    expect(folder.verbs()).toEqual(['list', 'put', 'list', 'delete', 'delete', 'delete', 'delete']);
    const three = await connected(folder);
    await three.engine.sync();
    expect(await three.texts()).toEqual(['0', '1', '2', '3']);
  });
});
