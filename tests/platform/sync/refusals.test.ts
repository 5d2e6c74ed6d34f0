import { describe, expect, it } from 'vitest';
import { MemoryFolder } from './memory-folder.ts';
import { connected, DONE, failed, outcome, SmallBrowser, START, segments } from './small-browser.ts';

describe('what does not go', () => {
  it('is no request at all while no server is connected, or the browser does not let us there', async () => {
    const folder = new MemoryFolder();
    const one = new SmallBrowser(folder);
    expect(await one.engine.sync()).toEqual(failed('sync-off'));
    await one.connect();
    one.wake({ isPermitted: async () => false });
    expect(await one.engine.sync()).toEqual(failed('remote-permission'));
    expect(await outcome(one)).toEqual({ at: START, code: 'remote-permission' });
    expect(folder.asked).toEqual([]);
  });

  it.each(['remote-unreachable', 'remote-unauthorised', 'remote-forbidden', 'remote-failed'] as const)(
    'ends the sync by %s, is remembered, and nothing is lost',
    async code => {
      const folder = new MemoryFolder();
      const one = await connected(folder);
      await one.write(1, '甲');
      folder.fault = () => ({ code });
      expect(await one.engine.sync()).toEqual(failed(code));
      expect(folder.asked).toEqual(['list']);
      expect(await outcome(one)).toEqual({ at: START, code });
      folder.fault = () => undefined;
      expect(await one.engine.sync()).toEqual(DONE);
      expect(await outcome(one)).toEqual({ at: START });
      expect(segments(folder)).toHaveLength(1);
    },
  );

  it('for want of room still makes room', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    for (let at = 0; at < 8; at++) {
      await one.write(at, String(at));
      await one.engine.sync();
    }
    expect(segments(folder)).toHaveLength(8);
    await one.write(9, '满');
    folder.fault = what => (what.startsWith('put') ? { code: 'remote-full' } : undefined);
    expect(await one.engine.sync()).toEqual(failed('remote-full'));
    expect(segments(folder)).toHaveLength(1);
    expect(await outcome(one)).toMatchObject({ code: 'remote-full' });
  });

  it('at a server that wants peace waits half an hour, in another background too', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    folder.fault = () => ({ code: 'remote-throttled' });
    expect(await one.engine.sync()).toEqual(failed('remote-throttled'));
    folder.fault = () => undefined;
    folder.verbs();
    one.wake();
    one.now += 30 * 60_000 - 1;
    expect(await one.engine.sync()).toEqual(failed('remote-budget'));
    expect(folder.asked).toEqual([]);
    expect(await outcome(one)).toMatchObject({ code: 'remote-throttled' });
    one.now += 1;
    expect(await one.engine.sync()).toEqual(DONE);
  });

  it('at such a server waits half an hour and no more, though the clock is put back ten years meanwhile', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    folder.fault = () => ({ code: 'remote-throttled' });
    await one.engine.sync();
    folder.fault = () => undefined;
    one.now -= 10 * 365 * 86_400_000;
    expect(await one.engine.sync()).toEqual(failed('remote-budget'));
    one.now += 30 * 60_000;
    expect(await one.engine.sync()).toEqual(DONE);
  });

  it('beyond 120 requests in half an hour waits, however often the background wakes', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.engine.sync();
    for (let syncs = 0; syncs < 118; syncs++) {
      one.wake();
      expect(await one.engine.sync()).toEqual(DONE);
    }
    expect(folder.asked).toHaveLength(120);
    expect(await one.engine.sync()).toEqual(failed('remote-budget'));
    expect(folder.asked).toHaveLength(120);
  });
});
