import { describe, expect, it } from 'vitest';
import { createSyncReplica } from '../../../platform/storage/sync-replica.ts';
import { Killed, killing } from './killing.ts';
import { MemoryFolder } from './memory-folder.ts';
import { SmallBrowser } from './small-browser.ts';

/** A sync that is killed at its operation of this number; false where it came to its end before. */
async function killedAt(
  at: number,
  when: 'before' | 'after',
  browser: SmallBrowser,
  folder: MemoryFolder,
  isTidying = false,
) {
  const kills = killing(at, when);
  browser.wake({
    openRemote: (_, spend) => kills(folder.open(spend)),
    replicaOf: (server, app) => kills(createSyncReplica(browser.database, server, app)),
  });
  try {
    await browser.engine.sync(isTidying);
    return false;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return true;
  } finally {
    browser.wake();
  }
}

/** Two browsers that have written at once, on a folder with seven files of the one, which the next takes along. */
async function busy() {
  const folder = new MemoryFolder();
  const [one, two] = [new SmallBrowser(folder), new SmallBrowser(folder)];
  await one.connect();
  await two.connect();
  for (let at = 0; at < 7; at++) {
    await one.write(at, String(at));
    await one.engine.sync();
  }
  await two.engine.sync();
  await one.write(1, '甲');
  await two.write(1, '乙');
  await two.write(8, '丙');
  await two.engine.sync();
  return { folder, one, two };
}

const AT_LAST = ['0', '乙 | 甲', '2', '3', '4', '5', '6', '丙'];

describe.each(['before', 'after'] as const)('a sync that is killed %s any of its steps', when => {
  it.each([false, true])('loses nothing and leaves nothing twice (tidying: %s)', async isTidying => {
    let kills = 0;
    for (let at = 1; ; at++) {
      const { folder, one, two } = await busy();
      if (!(await killedAt(at, when, one, folder, isTidying))) break;
      kills++;
      for (const browser of [one, two, one, two, one])
        expect(await browser.engine.sync()).toMatchObject({ ok: true });
      expect(await one.texts(), `one, killed at ${at}`).toEqual(AT_LAST);
      expect(await two.texts(), `two, killed at ${at}`).toEqual(AT_LAST);
      expect(await one.dirty()).toBe(0);
      folder.verbs();
      for (const browser of [one, two]) await browser.engine.sync();
      expect(folder.verbs(), `killed at ${at}`).toEqual(['list', 'list']);
      // What the seven were written into, the other's, and what was still under way: never a file of which another has all.
      const files = [...folder.files.keys()].filter(name => name.endsWith('.seg'));
      expect(files.length, `killed at ${at}`).toBeLessThanOrEqual(3);
      const third = new SmallBrowser(folder);
      await third.connect();
      await third.engine.sync();
      expect(await third.texts(), `a third, one killed at ${at}`).toEqual(AT_LAST);
    }
    expect(kills).toBeGreaterThan(7);
  });

  it('again and again, at each step of each try, comes to its end', async () => {
    const { folder, one, two } = await busy();
    for (let at = 1; await killedAt(at, when, one, folder); at++);
    for (const browser of [one, two, one]) await browser.engine.sync();
    expect(await one.texts()).toEqual(AT_LAST);
    expect(await two.texts()).toEqual(AT_LAST);
  });
});
