import * as v from 'valibot';
import { NOTE_ID } from '../notes/bounds.ts';
import type { Replica } from './replica.ts';
import { lengthInName } from './segment-name.ts';

const name = v.pipe(
  v.string(),
  v.check(written => lengthInName(written) !== undefined, 'the name of a file'),
);
const ids = v.array(v.pipe(v.string(), v.regex(NOTE_ID)));
const names = v.array(name);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A replica as it is kept: maps as lists of pairs. */
const schema = v.object({
  seen: v.array(v.tuple([name, v.object({ replaces: names, ids, own: v.boolean() })])),
  outbox: v.exactOptional(v.object({ name, replaces: names, ids })),
  owed: v.exactOptional(v.object({ ids, replaces: names })),
  missing: names,
  unread: v.array(v.tuple([name, v.picklist(['broken', 'newer', 'foreign'])])),
  later: v.array(v.tuple([name, v.object({ tries: count, syncs: count })])),
});

export type WrittenReplica = v.InferInput<typeof schema>;

/** Undefined for what is none: whoever remembers nothing of a server publishes all there is, and loses nothing. */
export function readReplica(input: unknown): Replica | undefined {
  const read = v.safeParse(schema, input);
  if (!read.success) return undefined;
  const { seen, missing, unread, later, ...others } = read.output;
  return {
    ...others,
    seen: new Map(seen),
    missing: new Set(missing),
    unread: new Map(unread),
    later: new Map(later),
  };
}

export function writeReplica({ seen, missing, unread, later, ...others }: Replica): WrittenReplica {
  return {
    ...(others as Pick<WrittenReplica, 'outbox' | 'owed'>),
    seen: [...seen] as WrittenReplica['seen'],
    missing: [...missing],
    unread: [...unread],
    later: [...later],
  };
}

/** Whether nothing of a replica is to be kept anew; entries that were not touched are the same objects. */
export function isSameReplica(one: Replica, other: Replica): boolean {
  return (
    one.outbox === other.outbox &&
    one.owed === other.owed &&
    isSame(one.seen, other.seen) &&
    isSame(one.unread, other.unread) &&
    isSame(one.later, other.later) &&
    one.missing.size === other.missing.size &&
    [...one.missing].every(missed => other.missing.has(missed))
  );
}

function isSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one].every(([key, entry]) => other.get(key) === entry);
}
