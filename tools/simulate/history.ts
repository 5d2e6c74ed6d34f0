import { createHash } from 'node:crypto';
import { createRandom } from '../evaluate/random.ts';
import { calm } from './calm.ts';
import { connect, type Device, type Disk, newDevice } from './device.ts';
import { kill, syncStep, type World } from './driver.ts';
import { writeSomething } from './noting.ts';
import { Oracle } from './oracle.ts';
import { PROGRAM, type Program } from './program.ts';
import { createSealing } from './sealing.ts';
import { Server } from './server.ts';
import { leaveStranger } from './strangers.ts';
import { Violation } from './violation.ts';

export interface Outcome {
  readonly seed: number;
  /** What was violated, if anything. */
  readonly violation?: string;
  /** Syncs of each browser, once nothing goes wrong any more, until all show the same. */
  readonly syncs: number;
}

const SEALING = createSealing(createHash('sha256').update('one').digest().subarray(0, 16));
const MOST_ACTIONS = 150;
const TEN_YEARS = 10 * 365 * 86_400_000;
const START = 1_750_000_000_000;

/** One history of some browsers and two servers; the same one for the same seed. */
export function runHistory(seed: number, program: Program = PROGRAM): Outcome {
  const random = createRandom(seed);
  const world: World = {
    ...{ program, random, oracle: new Oracle(), sealing: SEALING, replaced: new Map() },
    ...{
      servers: [new Server(), new Server()],
      trouble: random.pick([0, 0.5, 1, 1]),
      requests: 0,
      deletions: 0,
    },
  };
  const devices = Array.from({ length: 2 + random.below(3) }, () => newDevice(0));
  const copies: Disk[] = [];
  let minted = 0;
  // One that works alone for long comes to write its files together.
  const busy = random.pick([0, 0, 0.5, 0.9]);
  const mintId = () => `v${String(++minted).padStart(15, '0')}`;
  try {
    const most = 20 + random.below(MOST_ACTIONS);
    for (let at = 0; at < most; at++) {
      const hand = { random, oracle: world.oracle, now: START + at * 60_000, mintId };
      const device = random.chance(busy) ? devices[0]! : random.pick(devices);
      act(device, devices, copies, world, () => writeSomething(device, hand));
      if (random.chance(busy / 2)) steps(device, world);
    }
    const hand = { random, oracle: world.oracle, now: START, mintId };
    return { seed, syncs: calm(devices, world, device => writeSomething(device, hand)) };
  } catch (error) {
    if (error instanceof Violation) return { seed, violation: error.message, syncs: 0 };
    throw error;
  }
}

function act(device: Device, devices: Device[], copies: Disk[], world: World, write: () => void): void {
  const { random, trouble } = world;
  const server = world.servers[device.disk.server]!;
  const does = random.below(100);
  if (does < 30) write();
  else if (does < 80 || trouble === 0) steps(device, world);
  else if (does < 84) kill(device, world);
  else if (does < 86) copies.push(device.disk);
  else if (does < 88) restore(device, random.pick([...copies, random.pick(devices).disk]));
  else if (does < 90) restore(device, newDevice(device.disk.server).disk);
  else if (does < 92) server.setBack(1 + random.below(8));
  else if (does < 93) server.wipe();
  else if (does < 96) leaveStranger(server, world);
  else if (does < 98) device.skew = Math.floor((random.next() * 2 - 1) * TEN_YEARS);
  else if (does < 99) connect(device, random.below(2));
  else connect(device, device.disk.server);
}

/** Another profile takes the place of the one that was there, which is gone for good. */
function restore(device: Device, disk: Disk): void {
  device.disk = disk;
  device.round = undefined;
  device.screens = new Map();
}

function steps(device: Device, world: World): void {
  const most = world.random.pick([1, 3, 30, 60]);
  for (let at = 0; at < most; at++) if (!syncStep(device, world)) return;
}
