import { describe, expect, it } from 'vitest';
import { createSyncStanding } from '../../../platform/storage/sync-standing.ts';
import { MemoryFolder } from './memory-folder.ts';
import { connected, DONE, failed, OTHER_CODE, outcome, START } from './small-browser.ts';

describe('a folder of another 同步码', () => {
  it('is left as it is, and is no damage', async () => {
    const folder = new MemoryFolder();
    const other = await connected(folder, OTHER_CODE);
    await other.write(1, '甲');
    await other.engine.sync();
    const before = new Map(folder.files);
    const one = await connected(folder);
    await one.write(2, '乙');
    folder.verbs();
    expect(await one.engine.sync()).toEqual(failed('sync-code-other'));
    expect(folder.verbs()).toEqual(['list']);
    expect(folder.files).toEqual(before);
    expect(await outcome(one)).toEqual({ at: START, code: 'sync-code-other' });
    expect(await one.dirty()).toBe(1);
  });

  it('that came beside ours is gone on with, and said; once its code is known all is one', async () => {
    const folder = new MemoryFolder();
    const [one, two] = [await connected(folder), await connected(folder, OTHER_CODE)];
    await one.write(1, '甲');
    await two.write(2, '乙');
    await one.engine.sync();
    // As though both had seen an empty folder.
    const held = new Map(folder.files);
    folder.files.clear();
    await two.engine.sync();
    for (const [name, bytes] of held) folder.files.set(name, bytes);
    for (const browser of [one, two]) expect(await browser.engine.sync()).toEqual(DONE);
    expect(await createSyncStanding(one.database).read()).toMatchObject({
      value: { unread: { foreign: 1, broken: 0, newer: 0 } },
    });
    expect(await one.texts()).toEqual(['甲']);
    await one.connect(OTHER_CODE, 'two');
    for (const browser of [one, two]) expect(await browser.engine.sync()).toEqual(DONE);
    expect(await one.texts()).toEqual(['甲', '乙']);
    expect(await two.texts()).toEqual(['甲', '乙']);
  });

  it('in which ours was at home is marked again, and nothing is lost', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    await one.engine.sync();
    folder.files.clear();
    const other = await connected(folder, OTHER_CODE);
    await other.engine.sync();
    for (let syncs = 0; syncs < 3; syncs++) expect(await one.engine.sync()).toEqual(DONE);
    expect([...folder.files.keys()].filter(name => name.startsWith('k-'))).toHaveLength(2);
    const two = await connected(folder);
    await two.engine.sync();
    expect(await two.texts()).toEqual(['甲']);
  });
});
