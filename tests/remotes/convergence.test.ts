import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCarried, writeCarried } from '../../core/sync/carried.ts';
import { createCarriedRemote } from '../../platform/sync/folder/carried-remote.ts';
import { createSegmentCipher, importRoot } from '../../platform/sync/segment-cipher.ts';
import { createRandom } from '../../tools/evaluate/random.ts';
import { startFaultProxy } from '../../tools/servers/fault-proxy.ts';
import { FAULTS, type Fault } from '../../tools/servers/faults.ts';
import { type Device, newDevice, shownOn } from '../../tools/simulate/device.ts';
import { SECRET, writeSomething } from '../../tools/simulate/noting.ts';
import { Oracle } from '../../tools/simulate/oracle.ts';
import { ownFolder, remoteOf, STARTED } from './started.ts';
import { type Shared, syncDevice } from './sync-device.ts';

const SEED = Number(process.env.MEIPI_SEED ?? 20250609);
const START = 1_750_000_000_000;
const DAYS = 12;
/** Of requests in a hundred, on bad days. */
const TROUBLE = 0.25;
/** Milliseconds; whoever is slower than that on a bad day has failed. */
const PATIENCE = 300;
/** As many syncs as the simulator needs until all that is missing was missed, published and fetched. */
const MOST_SYNCS = 14;

const TROUBLES = (Object.keys(FAULTS) as Fault[]).filter(fault => fault !== 'none');

async function shared(): Promise<Shared> {
  const root = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
  return {
    cipher: await createSegmentCipher(await importRoot(root)),
    oracle: new Oracle(),
    deeds: new Map(),
  };
}

/** Somebody who writes now at one device, now at another. */
function writer({ oracle }: Shared, seed: number) {
  const random = createRandom(seed);
  let minted = 0;
  const mintId = () => `v${String(++minted).padStart(15, '0')}`;
  return (device: Device, day: number) => {
    for (let times = random.below(4); times >= 0; times--)
      writeSomething(device, { random, oracle, now: START + day * 86_400_000, mintId });
  };
}

function expectSame(devices: readonly Device[], { oracle }: Shared): void {
  const known = devices.reduce((all, { disk }) => all | disk.deeds, 0n);
  for (const device of devices) expect(shownOn(device)).toEqual(oracle.shown(known));
}

describe.each(STARTED)('browsers that sync over $name', server => {
  it(`come to have the same notes and lose none, whatever happens in between (seed ${SEED})`, async () => {
    const common = await shared();
    const write = writer(common, SEED);
    const folder = ownFolder();
    const devices = await Promise.all(
      [1, 2, 3].map(async number => {
        const random = createRandom(SEED + number);
        const proxy = await startFaultProxy(server.folder);
        proxy.faultOf = () => (random.chance(TROUBLE) ? random.pick(TROUBLES) : undefined);
        const account = { ...server, folder: proxy.through(server.folder + folder) };
        return { device: newDevice(0), random, proxy, account };
      }),
    );
    for (let day = 0; day < DAYS; day++) {
      await Promise.all(
        devices.map(async ({ device, random, account }) => {
          write(device, day);
          await syncDevice(device, remoteOf(account, PATIENCE), common, () => random.chance(0.05));
        }),
      );
    }
    for (const { proxy } of devices) proxy.faultOf = () => undefined;
    const all = devices.map(({ device }) => device);
    for (
      let syncs = 0;
      syncs < MOST_SYNCS && all.some(({ disk }) => disk.deeds !== all[0]!.disk.deeds);
      syncs++
    )
      for (const { device, account } of devices) await syncDevice(device, remoteOf(account), common);
    expectSame(all, common);
    expect(shownOn(all[0]!).size).toBeGreaterThan(5);

    const sent = devices.flatMap(({ proxy }) => proxy.requests.map(({ body }) => body));
    const stored = join(server.disk, folder);
    const kept = readdirSync(stored).map(name => readFileSync(join(stored, name)));
    expect(kept.length).toBeGreaterThan(1);
    for (const bytes of [...sent, ...kept]) expect(bytes.includes(SECRET)).toBe(false);
    for (const { proxy } of devices) await proxy.close();
  });
});

describe('browsers between which a file is carried', () => {
  it('come to have the same notes', async () => {
    const common = await shared();
    const write = writer(common, SEED);
    const devices = [newDevice(0), newDevice(0)];
    let carried = writeCarried(new Map());
    for (let day = 0; day < 6; day++) {
      for (const device of devices) {
        write(device, day);
        const files = readCarried(carried);
        const remote = createCarriedRemote(files.ok ? files.value : undefined);
        await syncDevice(device, remote, common);
        carried = writeCarried(remote.files());
      }
    }
    const last = readCarried(carried);
    await syncDevice(devices[0]!, createCarriedRemote(last.ok ? last.value : undefined), common);
    expect(devices[0]!.disk.deeds).toBe(devices[1]!.disk.deeds);
    expectSame(devices, common);
    expect(Buffer.from(carried).includes(SECRET)).toBe(false);
  });
});
