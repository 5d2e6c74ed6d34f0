import { connect, type Device, shownOn } from './device.ts';
import { syncStep, type World } from './driver.ts';
import { must } from './violation.ts';

/** Enough for what could not be fetched to be asked for again, and for what is missing to be missed, published and fetched. */
const MOST_SYNCS = 14;

/** Nothing goes wrong any more: all come to show the same, and nothing of what any of them or the server still had is lost. */
export function calm(devices: readonly Device[], world: World, write: (device: Device) => void): number {
  world.trouble = 0;
  for (const device of devices) {
    device.round = undefined;
    if (device.disk.server !== 0) connect(device, 0);
  }
  const server = world.servers[0]!;
  const strangers = [...server.files].filter(([, { isForeign }]) => isForeign);
  const known = devices.reduce((all, { disk }) => all | disk.deeds, server.deeds());
  const syncs = untilSame(devices, known, world);
  for (const device of devices) check(device, known, world);
  const quiet = strangers.length === 0;
  if (quiet) settle(devices, world);
  // What did not come is asked for again some syncs later, though it has been replaced.
  const isCounted = quiet && devices.every(({ disk }) => disk.replica.later.size === 0);
  afterOneMore(devices, world, isCounted, write);
  for (const [name] of strangers) must(server.files.has(name), 'I6: a file that could not be read is gone');
  return syncs;
}

function untilSame(devices: readonly Device[], known: bigint, world: World): number {
  for (let syncs = 0; syncs < MOST_SYNCS; syncs++) {
    if (devices.every(({ disk }) => disk.deeds === known)) return syncs;
    for (const device of devices) sync(device, world);
  }
  return MOST_SYNCS;
}

/** Until nobody has anything left to publish or to delete; it comes to an end, or two fight over something. */
function settle(devices: readonly Device[], world: World): void {
  for (let syncs = 0; syncs < MOST_SYNCS; syncs++) {
    const requests = devices.map(device => sync(device, world));
    if (requests.every(made => made === 1)) return;
  }
  must(false, 'I8: a sync with nothing new does not come down to one request');
}

function afterOneMore(
  devices: readonly Device[],
  world: World,
  isQuiet: boolean,
  write: (device: Device) => void,
): void {
  const author = devices[0]!;
  const before = author.disk.deeds;
  write(author);
  const { deletions } = world;
  const requests = sync(author, world) - (world.deletions - deletions);
  if (isQuiet && author.disk.deeds !== before)
    must(requests === 2, 'I8: an edit takes more than two requests');
  for (let syncs = 0; syncs < 2; syncs++) for (const device of devices) sync(device, world);
  for (const device of devices) check(device, author.disk.deeds, world);
}

function sync(device: Device, world: World): number {
  const before = world.requests;
  while (syncStep(device, world));
  return world.requests - before;
}

function check(device: Device, known: bigint, { oracle }: World): void {
  must(device.disk.deeds === known, 'I2: what one knows has not come to another');
  const [shown, expected] = [shownOn(device), oracle.shown(known)];
  for (const [note, line] of expected)
    must(shown.get(note) === line, `I3: note ${note} shows «${shown.get(note)}», not «${line}»`);
  must(shown.size === expected.size, 'I3: there are notes that nobody wrote');
}
