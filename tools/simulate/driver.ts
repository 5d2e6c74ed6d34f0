import type { NoteRecord } from '../../core/notes/record.ts';
import {
  type Fetched,
  isAllAsked,
  nextStep,
  type Round,
  whenBuilt,
  whenDeleted,
  whenFetched,
  whenStopped,
} from '../../core/sync/round.ts';
import { readSegment, unreadBy, writeSegment } from '../../core/sync/segment.ts';
import { lengthInName, segmentName } from '../../core/sync/segment-name.ts';
import type { Random } from '../evaluate/random.ts';
import { type Device, type Disk, numberOf } from './device.ts';
import type { Oracle } from './oracle.ts';
import type { Program } from './program.ts';
import { type Sealing, sha256 } from './sealing.ts';
import type { File, Server } from './server.ts';
import { must } from './violation.ts';
import { watchDelete, watchPut, watchReplaced } from './watch.ts';

export interface World {
  readonly program: Program;
  readonly random: Random;
  readonly oracle: Oracle;
  readonly sealing: Sealing;
  readonly servers: readonly Server[];
  /** What each file that was ever written says that it replaces. */
  readonly replaced: Map<string, readonly string[]>;
  /** Chances of what goes wrong are multiplied by this. */
  trouble: number;
  requests: number;
  deletions: number;
}

/** What a step did: the round that comes of it, and what is then on the disk. */
type Done = readonly [Round, Partial<Disk>?];

/** One step of a sync; it may be cut before it does anything, or before what it did is kept. Whether there is more to do. */
export function syncStep(device: Device, world: World): boolean {
  const { program, random, trouble } = world;
  const round = device.round ?? program.begin(device.disk.replica, random.chance(0.03 * trouble));
  if (nextStep(round).do === 'rest') {
    device.round = undefined;
    return false;
  }
  if (random.chance(0.01 * trouble)) return kill(device, world);
  const [after, kept] = done(round, device, world);
  if (random.chance(0.02 * trouble)) return kill(device, world);
  device.round = after;
  device.disk = { ...device.disk, ...kept, replica: after.replica };
  if (!after.replica.outbox && device.disk.outbox) {
    const { outbox: _, ...disk } = device.disk;
    device.disk = disk;
  }
  return true;
}

/** The browser, or the worker in it, is gone in the middle of whatever it did. */
export function kill(device: Device, { program }: World): false {
  device.round = undefined;
  if (program.isDurable) return false;
  const { outbox: _, ...disk } = device.disk;
  const { outbox: __, ...replica } = disk.replica;
  device.disk = { ...disk, replica };
  return false;
}

function done(round: Round, device: Device, world: World): Done {
  const step = nextStep(round);
  switch (step.do) {
    case 'list':
      return listed(round, device, world);
    case 'get':
      return fetched(round, step.name, device, world);
    case 'plan': {
      const { dirty, records } = device.disk;
      const all = isAllAsked(round) ? [...records.keys()] : [];
      const planned = world.program.planned(round, { dirty: [...dirty], all });
      const chosen = [...planned.publish.replaces, ...(planned.replica.owed?.replaces ?? [])];
      const before = new Set(round.replica.owed?.replaces);
      watchReplaced(
        chosen.filter(name => !before.has(name)),
        device,
        world,
      );
      return [planned];
    }
    case 'build':
      return built(round, step, device, world);
    case 'put':
      put(step.name, device, world);
      return [world.program.put(round)];
    case 'delete':
      world.deletions++;
      request(world, () => {
        watchDelete(step.name, device, world);
        serverOf(device, world).remove(step.name);
      });
      return [whenDeleted(round, step.name)];
    default:
      return [round];
  }
}

/** Undefined where the request, or the answer to it, was lost. */
function request<T>(world: World, answer: () => T): T | undefined {
  world.requests++;
  if (world.random.chance(0.08 * world.trouble)) return undefined;
  const answered = answer();
  return world.random.chance(0.08 * world.trouble) ? undefined : answered;
}

function listed(round: Round, device: Device, world: World): Done {
  const { random, trouble } = world;
  const behind = random.chance(0.15 * trouble) ? 1 + random.below(6) : 0;
  const listing = request(world, () => serverOf(device, world).listing(behind));
  if (!listing) return [whenStopped(round)];
  device.disasters = listing.disasters;
  const whole = listing.entries.filter(({ name, length }) => lengthInName(name) === length);
  const now = new Set(whole.map(({ name }) => name));
  const { listed: before, missed } = device.disk;
  const isMissed = (name: string) => before?.has(name) === false && !now.has(name);
  const kept = { listed: now, missed: new Set([...missed, ...[...world.replaced.keys()].filter(isMissed)]) };
  return [world.program.listed(round, listing.entries), kept];
}

function fetched(round: Round, name: string, device: Device, world: World): Done {
  const file = request(world, () => serverOf(device, world).files.get(name));
  const isCut = world.random.chance(0.04 * world.trouble);
  const bytes = isCut ? file?.bytes.subarray(0, -3) : file?.bytes;
  if (!file || !bytes || !world.program.isWhole(name, bytes))
    return [whenFetched(round, name, { is: 'failed' })];
  const [what, records] = opened(bytes, world);
  if (what.is !== 'segment') return [whenFetched(round, name, what)];
  const { disk } = device;
  const joined = new Map(disk.records);
  for (const record of records) {
    const known = joined.get(record.id);
    joined.set(record.id, known ? world.program.join(known, record) : record);
  }
  return [whenFetched(round, name, what), { records: joined, deeds: disk.deeds | file.deeds }];
}

type Opened = readonly [Fetched, readonly NoteRecord[]];

/** Several browsers open a file; once will do, as the same comes of it. */
const OPENED = new WeakMap<Uint8Array, Opened>();

function opened(bytes: Uint8Array, world: World): Opened {
  const known = OPENED.get(bytes) ?? openedAnew(bytes, world);
  OPENED.set(bytes, known);
  return known;
}

function openedAnew(bytes: Uint8Array, { sealing }: World): Opened {
  const plain = sealing.open(bytes);
  const read = plain.ok ? readSegment(plain.value) : plain;
  if (!read.ok) return [{ is: unreadBy(read.error.code) }, []];
  const { records, replaces } = read.value;
  return [{ is: 'segment', seen: { replaces, ids: records.map(({ id }) => id) } }, records];
}

function built(
  round: Round,
  { ids, replaces }: { readonly ids: readonly string[]; readonly replaces: readonly string[] },
  device: Device,
  world: World,
): Done {
  const { disk } = device;
  // As though there was room for no more.
  const most = world.random.chance(0.1 * world.trouble) ? 2 : ids.length;
  const records = ids.slice(0, most).flatMap(id => disk.records.get(id) ?? []);
  const left = ids.slice(most);
  const replaced = left.length > 0 ? [] : replaces;
  const written = writeSegment(records, replaced, 'simulated');
  // Few, for their keys take longer than all else.
  const salt = new Uint8Array(32).fill(world.random.below(256)).fill(world.random.below(8), 16);
  const bytes = world.sealing.seal(written.bytes, salt);
  const name = segmentName(bytes.length, sha256(bytes));
  world.replaced.set(name, replaced);
  const deeds = disk.deeds & world.oracle.ofNotes(new Set(written.ids.map(numberOf)));
  const dirty = new Set([...disk.dirty].filter(id => !written.ids.includes(id)));
  return [whenBuilt(round, name, { ids: written.ids, left }), { dirty, outbox: { bytes, deeds } }];
}

/** What was cut short may be reported as done. */
function put(name: string, device: Device, world: World): void {
  const file = device.disk.outbox;
  must(file !== undefined, 'I5: an outbox has no bytes');
  const server = serverOf(device, world);
  request(world, () => {
    watchPut(name, file, server);
    const isCut = world.random.chance(0.08 * world.trouble);
    const cut: File = { bytes: file.bytes.subarray(0, world.random.below(file.bytes.length)), deeds: 0n };
    server.put(name, isCut ? cut : file);
  });
}

function serverOf({ disk }: Device, { servers }: World): Server {
  return servers[disk.server]!;
}
