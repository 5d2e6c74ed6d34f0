import { describe, expect, it } from 'vitest';
import { segmentName } from '../../../core/sync/segment-name.ts';
import { createSyncStanding } from '../../../platform/storage/sync-standing.ts';
import { createSegmentCipher, importRoot } from '../../../platform/sync/segment-cipher.ts';
import { MemoryFolder } from './memory-folder.ts';
import { connected, DONE, ROOT, segments } from './small-browser.ts';

describe('a file that cannot be read', () => {
  it('is kept as it is, said why, and does not hold up the others', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    await one.engine.sync();
    const cipher = await createSegmentCipher(await importRoot(ROOT));
    const later = await cipher.seal(new TextEncoder().encode('{"fmt":9,"minReader":9,"replaces":[],"n":0}'));
    const put = async (bytes: Uint8Array<ArrayBuffer>) => {
      const name = segmentName(bytes.length, new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
      folder.files.set(name, bytes);
      return name;
    };
    const names = [await put(new Uint8Array(100)), await put(later)];
    const two = await connected(folder);
    expect(await two.engine.sync()).toEqual(DONE);
    expect(await two.texts()).toEqual(['甲']);
    expect(await createSyncStanding(two.database).read()).toMatchObject({
      value: { unread: { broken: 1, newer: 1, foreign: 0 } },
    });
    folder.verbs();
    await two.engine.sync();
    expect(folder.verbs()).toEqual(['list']);
    for (const name of names) expect(folder.files.has(name)).toBe(true);
    // A later version of the program may read it.
    two.wake({ app: '0.2.0' });
    await two.engine.sync();
    expect(folder.verbs()).toEqual(['list', 'get', 'get']);
  });

  it('because it is cut short is asked for again, and what is cut on its way up is sent again', async () => {
    const folder = new MemoryFolder();
    const [one, two] = [await connected(folder), await connected(folder)];
    await one.write(1, '甲');
    folder.fault = what => (/^put \w+-.*seg/.test(what) ? 'cut' : undefined);
    await one.engine.sync();
    folder.fault = () => undefined;
    await two.engine.sync();
    expect(await two.texts()).toEqual([]);
    await one.engine.sync();
    const bytes = folder.files.get(segments(folder)[0]!)!;
    // The listing is right, and what comes is not.
    folder.files.set(
      segments(folder)[0]!,
      bytes.map(byte => byte ^ 1),
    );
    await two.engine.sync();
    folder.files.set(segments(folder)[0]!, bytes);
    for (let syncs = 0; syncs < 2; syncs++) await two.engine.sync();
    expect(await two.texts()).toEqual(['甲']);
  });
});
