import { join } from '../../core/notes/join.ts';
import { success } from '../../core/result.ts';
import type { Replica } from '../../core/sync/replica.ts';
import { beginRound } from '../../core/sync/round.ts';
import type { Remote } from '../../platform/sync/remote.ts';
import type { SegmentCipher } from '../../platform/sync/segment-cipher.ts';
import { type Course, takeRound } from '../../platform/sync/steps.ts';
import { type Device, type Disk, numberOf } from '../../tools/simulate/device.ts';
import type { Oracle } from '../../tools/simulate/oracle.ts';

/** What is the same for all devices of a history. */
export interface Shared {
  readonly cipher: SegmentCipher;
  readonly oracle: Oracle;
  /** Of each file that was ever written the deeds of which it tells, as bits. */
  readonly deeds: Map<string, bigint>;
}

/** The browser is gone in the middle of what it did. */
class Killed extends Error {}

/**
 * One sync of a device of the simulator, over a remote as the extension has it and by the steps that it takes.
 *
 * @param isKilled Asked whenever something is to be kept: it is then not kept, and the sync is over.
 */
export async function syncDevice(
  device: Device,
  remote: Remote,
  shared: Shared,
  isKilled: () => boolean = () => false,
): Promise<void> {
  const { signal } = new AbortController();
  const none = { arrived: () => undefined, stepped: () => undefined };
  const store = diskOf(device, shared, isKilled);
  const course = { remote, store, cipher: shared.cipher, isAtHome: false, app: 'tested', signal, ...none };
  try {
    await takeRound(beginRound(device.disk.replica), course);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

function diskOf(device: Device, { oracle, deeds }: Shared, isKilled: () => boolean): Course['store'] {
  const keep = (kept: Partial<Disk>, replica: Replica) => {
    if (isKilled()) throw new Killed();
    const { outbox, ...disk } = { ...device.disk, ...kept, replica };
    device.disk = { ...disk, ...(replica.outbox && outbox && { outbox }) };
    return success(null);
  };
  return {
    known: async () => success({ dirty: [...device.disk.dirty], all: [...device.disk.records.keys()] }),
    keep: async replica => keep({}, replica),
    keepAtHome: async () => success(null),
    join: async (records, replica) => {
      const { disk } = device;
      const joined = new Map(disk.records);
      for (const record of records) {
        const known = joined.get(record.id);
        joined.set(record.id, known ? join(known, record) : record);
      }
      const file = [...replica.seen.keys()].find(name => !disk.replica.seen.has(name))!;
      keep({ records: joined, deeds: disk.deeds | deeds.get(file)! }, replica);
      return success([]);
    },
    take: async ids =>
      success({ records: ids.flatMap(id => device.disk.records.get(id) ?? []), marks: new Map() }),
    keepOutbox: async (bytes, ids, _, replica) => {
      const { disk } = device;
      const told = disk.deeds & oracle.ofNotes(new Set(ids.map(numberOf)));
      deeds.set(replica.outbox!.name, told);
      const dirty = new Set([...disk.dirty].filter(id => !ids.includes(id)));
      return keep({ dirty, outbox: { bytes, deeds: told } }, replica);
    },
    outbox: async () => success(device.disk.outbox!.bytes),
  };
}
