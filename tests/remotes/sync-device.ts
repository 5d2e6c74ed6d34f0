import { join } from '../../core/notes/join.ts';
import { LARGEST_SEGMENT } from '../../core/sync/bounds.ts';
import {
  beginRound,
  type Fetched,
  nextStep,
  type Round,
  type Step,
  whenBuilt,
  whenDeleted,
  whenFetched,
  whenListed,
  whenPlanned,
  whenPut,
  whenStopped,
} from '../../core/sync/round.ts';
import { readSegment, writeSegment } from '../../core/sync/segment.ts';
import { segmentName } from '../../core/sync/segment-name.ts';
import type { Remote } from '../../platform/sync/remote.ts';
import type { SegmentCipher } from '../../platform/sync/segment-cipher.ts';
import type { Device, Disk } from '../../tools/simulate/device.ts';
import { numberOf } from '../../tools/simulate/device.ts';
import type { Oracle } from '../../tools/simulate/oracle.ts';
import { sha256 } from '../../tools/simulate/sealing.ts';

/** What is the same for all devices of a history. */
export interface Shared {
  readonly cipher: SegmentCipher;
  readonly oracle: Oracle;
  /** Of each file that was ever written the deeds of which it tells, as bits. */
  readonly deeds: Map<string, bigint>;
}

type Done = readonly [Round, Partial<Disk>?];

/**
 * One sync of a device of the simulator, over a remote as the extension has it.
 *
 * @param isKilled Asked after each step: what it did is then not kept, and the sync is over.
 */
export async function syncDevice(
  device: Device,
  remote: Remote,
  shared: Shared,
  isKilled: () => boolean = () => false,
): Promise<void> {
  let round = beginRound(device.disk.replica);
  for (let step = nextStep(round); step.do !== 'rest'; step = nextStep(round)) {
    const [after, kept] = await done(step, round, device.disk, remote, shared);
    if (isKilled()) return;
    round = after;
    const { outbox, ...disk } = { ...device.disk, ...kept, replica: after.replica };
    device.disk = { ...disk, ...(after.replica.outbox && outbox && { outbox }) };
  }
}

async function done(step: Step, round: Round, disk: Disk, remote: Remote, shared: Shared): Promise<Done> {
  const never = new AbortController().signal;
  switch (step.do) {
    case 'list': {
      const listed = await remote.list(never);
      return [listed.ok ? whenListed(round, listed.value) : whenStopped(round)];
    }
    case 'get':
      return fetched(round, step.name, disk, remote, shared);
    case 'plan':
      return [whenPlanned(round, { dirty: [...disk.dirty], all: [...disk.records.keys()] })];
    case 'build':
      return built(round, step, disk, shared);
    case 'put':
      await remote.put(step.name, disk.outbox!.bytes, never);
      return [whenPut(round)];
    case 'delete':
      await remote.delete(step.name, never);
      return [whenDeleted(round, step.name)];
    default:
      return [round];
  }
}

async function fetched(
  round: Round,
  name: string,
  disk: Disk,
  remote: Remote,
  { cipher, deeds }: Shared,
): Promise<Done> {
  const failed = whenFetched(round, name, { is: 'failed' });
  const got = await remote.get(name, LARGEST_SEGMENT, new AbortController().signal);
  if (!got.ok || segmentName(got.value.length, sha256(got.value)) !== name) return [failed];
  const plain = await cipher.open(got.value);
  const read = plain.ok ? readSegment(plain.value) : plain;
  if (!read.ok) return [whenFetched(round, name, { is: 'broken' })];
  const { records, replaces } = read.value;
  const joined = new Map(disk.records);
  for (const record of records) {
    const known = joined.get(record.id);
    joined.set(record.id, known ? join(known, record) : record);
  }
  const what: Fetched = { is: 'segment', seen: { replaces, ids: records.map(({ id }) => id) } };
  return [whenFetched(round, name, what), { records: joined, deeds: disk.deeds | deeds.get(name)! }];
}

async function built(
  round: Round,
  { ids, replaces }: { readonly ids: readonly string[]; readonly replaces: readonly string[] },
  disk: Disk,
  { cipher, oracle, deeds }: Shared,
): Promise<Done> {
  const records = ids.flatMap(id => disk.records.get(id) ?? []);
  const written = writeSegment(records, replaces, 'tested');
  const bytes = await cipher.seal(written.bytes);
  const name = segmentName(bytes.length, sha256(bytes));
  const told = disk.deeds & oracle.ofNotes(new Set(written.ids.map(numberOf)));
  deeds.set(name, told);
  const dirty = new Set([...disk.dirty].filter(id => !written.ids.includes(id)));
  return [whenBuilt(round, name, written), { dirty, outbox: { bytes, deeds: told } }];
}
