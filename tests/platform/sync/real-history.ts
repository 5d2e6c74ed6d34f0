import type { NoteRecord } from '../../../core/notes/record.ts';
import { createSyncReplica } from '../../../platform/storage/sync-replica.ts';
import { createRandom, type Random } from '../../../tools/evaluate/random.ts';
import { type Device, newDevice, numberOf, shownOn } from '../../../tools/simulate/device.ts';
import { SECRET, writeSomething } from '../../../tools/simulate/noting.ts';
import { Oracle } from '../../../tools/simulate/oracle.ts';
import { must } from '../../../tools/simulate/violation.ts';
import { Killed, killing } from './killing.ts';
import { MemoryFolder } from './memory-folder.ts';
import { SmallBrowser, START } from './small-browser.ts';

/** By what a browser is seen to know of a deed: versions that it made, and others that it superseded. */
interface Trace {
  readonly note: number;
  readonly made: readonly string[];
  readonly superseded: readonly string[];
}

interface Reader {
  readonly browser: SmallBrowser;
  /** What it shows, and what windows showed some time ago. */
  readonly device: Device;
  skew: number;
}

interface World {
  readonly random: Random;
  readonly oracle: Oracle;
  readonly folder: MemoryFolder;
  readonly traces: Trace[];
  now: number;
  mintId(): string;
}

const MOST_SYNCS = 14;
const HALF_AN_HOUR = 30 * 60_000;

/** One history of some browsers with real databases, keys and engines on a folder in which much goes wrong; the same one for the same seed. */
export async function runRealHistory(seed: number): Promise<void> {
  const random = createRandom(seed);
  const folder = new MemoryFolder();
  let minted = 0;
  const mintId = () => `v${String(++minted).padStart(15, '0')}`;
  const world: World = { random, folder, mintId, oracle: new Oracle(), traces: [], now: START };
  const readers: Reader[] = [];
  for (let at = 0; at < 2 + random.below(2); at++) {
    const browser = new SmallBrowser(folder);
    await browser.connect();
    readers.push({ browser, device: newDevice(0), skew: 0 });
  }
  const trouble = random.pick([0.5, 1]);
  folder.fault = what => {
    if (random.chance(0.08 * trouble)) return { code: 'remote-unreachable' };
    if (random.chance(0.08 * trouble)) return { code: 'remote-unreachable', isDone: true };
    return what.startsWith('put') && random.chance(0.08 * trouble) ? 'cut' : undefined;
  };
  folder.behind = () => (random.chance(0.15 * trouble) ? 1 + random.below(6) : 0);
  const most = 12 + random.below(16);
  for (let at = 0; at < most; at++) {
    world.now += 5 * 60_000;
    await act(random.pick(readers), world);
  }
  folder.fault = () => undefined;
  folder.behind = () => 0;
  await calm(readers, world);
}

async function act(reader: Reader, world: World): Promise<void> {
  const { random, folder } = world;
  const does = random.below(100);
  if (does < 40) await write(reader, world);
  else if (does < 65) await sync(reader, world);
  else if (does < 88) await killed(reader, world);
  else if (does < 92) reader.browser.wake();
  else if (does < 94) folder.change(new Map());
  else if (does < 97) folder.change(folder.before.at(-1 - random.below(8)) ?? new Map());
  else reader.skew = Math.floor((random.next() * 2 - 1) * 10 * 365 * 86_400_000);
}

async function sync({ browser, skew }: Reader, world: World, isTidying = world.random.chance(0.05)) {
  browser.now = Math.max(0, world.now + skew);
  await browser.engine.sync(isTidying);
}

async function killed(reader: Reader, world: World): Promise<void> {
  const { browser } = reader;
  const kills = killing(1 + world.random.below(14), world.random.pick(['before', 'after']));
  browser.wake({
    openRemote: (_, spend) => kills(world.folder.open(spend)),
    replicaOf: (server, app) => kills(createSyncReplica(browser.database, server, app)),
  });
  await sync(reader, world).catch(error => {
    if (!(error instanceof Killed)) throw error;
  });
  browser.wake();
}

async function look({ browser, device }: Reader, { traces }: World): Promise<void> {
  const read = await browser.notes.allRecords(1_000);
  if (!read.ok) throw new Error(read.error.code);
  const records = new Map(read.value.map(record => [record.id, record]));
  const deeds = traces.reduce(
    (all, trace, at) => (isKnown(trace, records) ? all | (1n << BigInt(at)) : all),
    0n,
  );
  device.disk = { ...device.disk, records, deeds };
}

async function write(reader: Reader, world: World): Promise<void> {
  const { browser, device, skew } = reader;
  await look(reader, world);
  const before = device.disk.records;
  device.skew = skew;
  writeSomething(device, { ...world, now: world.now });
  for (const [id, record] of device.disk.records) {
    const old = before.get(id);
    if (record === old) continue;
    world.traces.push(traceOf(record, old));
    if (old) await browser.notes.change([id], () => record);
    else await browser.notes.join([record]);
  }
}

function traceOf({ id, versions, superseded }: NoteRecord, old: NoteRecord | undefined): Trace {
  const had = new Set([...(old?.versions.map(version => version.id) ?? []), ...(old?.superseded ?? [])]);
  return {
    note: numberOf(id),
    made: versions.map(version => version.id).filter(version => !had.has(version)),
    superseded: superseded.filter(version => !old?.superseded.includes(version)),
  };
}

function isKnown({ note, made, superseded }: Trace, records: ReadonlyMap<string, NoteRecord>): boolean {
  const record = [...records.values()].find(({ id }) => numberOf(id) === note);
  if (!record) return false;
  const gone = new Set(record.superseded);
  const all = new Set([...record.versions.map(({ id }) => id), ...gone]);
  return made.every(version => all.has(version)) && superseded.every(version => gone.has(version));
}

/** Nothing goes wrong any more: all show what everybody wrote, and then ask for no more than a listing. */
async function calm(readers: readonly Reader[], world: World): Promise<void> {
  const { oracle, folder } = world;
  const expected = oracle.shown((1n << BigInt(oracle.deeds.length)) - 1n);
  let requests = Number.POSITIVE_INFINITY;
  for (let syncs = 0; syncs < MOST_SYNCS && requests > readers.length; syncs++) {
    folder.verbs();
    for (const reader of readers) {
      world.now += HALF_AN_HOUR;
      reader.skew = 0;
      await sync(reader, world, false);
    }
    requests = folder.verbs().length;
  }
  must(requests === readers.length, 'I8: a sync with nothing new does not come down to one request');
  for (const reader of readers) {
    await look(reader, world);
    const shown = shownOn(reader.device);
    for (const [note, line] of expected)
      must(shown.get(note) === line, `I3: note ${note} shows «${shown.get(note)}», not «${line}»`);
    must(shown.size === expected.size, 'I3: there are notes that nobody wrote');
    must((await reader.browser.dirty()) === 0, 'I2: a note is still to be published');
  }
  for (const bytes of folder.files.values())
    for (const word of [SECRET, 'minsheng-2025', 'versions'])
      must(!Buffer.from(bytes).includes(word), 'I9: words can be read on the server');
}
