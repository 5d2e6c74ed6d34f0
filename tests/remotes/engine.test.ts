import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createWebDavRemote } from '../../platform/sync/webdav/webdav-remote.ts';
import { createRandom } from '../../tools/evaluate/random.ts';
import { startFaultProxy } from '../../tools/servers/fault-proxy.ts';
import { FAULTS, type Fault } from '../../tools/servers/faults.ts';
import { MemoryFolder } from '../platform/sync/memory-folder.ts';
import { CODE, SmallBrowser } from '../platform/sync/small-browser.ts';
import { ownFolder, STARTED } from './started.ts';

const SEED = Number(process.env.MEIPI_SEED ?? 20250609);
const DAYS = 10;
/** Of requests in a hundred, on bad days. */
const TROUBLE = 0.25;
/** Milliseconds; whoever is slower than that on a bad day has failed. */
const PATIENCE = 300;
const MOST_SYNCS = 14;
const DAY = 86_400_000;

const TROUBLES = (Object.keys(FAULTS) as Fault[]).filter(fault => fault !== 'none');

describe.each(STARTED)('engines that sync over $name', server => {
  it(`come to the same notes, each with what was written last, and to one request (seed ${SEED})`, async () => {
    const folder = ownFolder();
    const browsers = await Promise.all(
      [1, 2, 3].map(async number => {
        const random = createRandom(SEED + number);
        const proxy = await startFaultProxy(server.folder);
        proxy.faultOf = () => (random.chance(TROUBLE) ? random.pick(TROUBLES) : undefined);
        const browser = new SmallBrowser(new MemoryFolder());
        const { user, password } = server;
        const address = proxy.through(server.folder + folder);
        await browser.connections.connect({ address, user, password, isLocal: true }, CODE, 'one');
        const open = (patience: number) =>
          browser.wake({
            openRemote: (access, spend) =>
              createWebDavRemote({ ...access, folder: access.address }, { spend, patience }),
          });
        return { browser, proxy, random, open, number };
      }),
    );
    const last = new Map<number, string>();
    for (let day = 0; day < DAYS; day++) {
      await Promise.all(
        browsers.map(async ({ browser, open, random, number }) => {
          browser.now += DAY;
          for (const note of [number * 100 + random.below(5), number * 100 + 10 + day]) {
            last.set(note, `${number} at ${day}`);
            await browser.write(note, `${number} at ${day}`);
          }
          // A background that has ended in between.
          open(PATIENCE);
          await browser.engine.sync(random.chance(0.05));
        }),
      );
    }
    for (const { proxy, open } of browsers) {
      proxy.faultOf = () => undefined;
      open(10_000);
    }
    let requests = Number.POSITIVE_INFINITY;
    for (let syncs = 0; syncs < MOST_SYNCS && requests > browsers.length; syncs++) {
      requests = 0;
      for (const { browser, proxy } of browsers) {
        proxy.requests.length = 0;
        browser.now += DAY;
        expect(await browser.engine.sync()).toEqual({ ok: true, value: null });
        requests += proxy.requests.length;
      }
    }
    expect(requests).toBe(browsers.length);
    const expected = [...last].sort(([one], [other]) => one - other).map(([, text]) => text);
    for (const { browser, proxy } of browsers) {
      expect(await browser.texts()).toEqual(expected);
      expect(await browser.dirty()).toBe(0);
      await proxy.close();
    }
  });
});
