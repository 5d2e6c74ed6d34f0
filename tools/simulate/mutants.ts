import { join } from '../../core/notes/join.ts';
import type { NoteRecord, Version } from '../../core/notes/record.ts';
import { settled } from '../../core/notes/settle.ts';
import type { Replica } from '../../core/sync/replica.ts';
import type { Round } from '../../core/sync/round.ts';
import { lengthInName } from '../../core/sync/segment-name.ts';
import { PROGRAM, type Program } from './program.ts';

/** The program with one thing wrong: a simulator that does not find it is not worth running. */
export const MUTANTS: Readonly<Record<string, Program>> = {
  'no check of length and hash': {
    ...PROGRAM,
    isWhole: () => true,
    listed: (round, entries) =>
      PROGRAM.listed(
        round,
        entries.map(({ name, length }) => ({ name, length: lengthInName(name) ?? length })),
      ),
  },
  'superseded versions are not joined': {
    ...PROGRAM,
    join: (one, other) => settled(one.id, [...one.versions, ...other.versions], one.superseded),
  },
  'the last version wins': { ...PROGRAM, join: (one, other) => lastOnly(join(one, other)) },
  'nothing is repaired': {
    ...PROGRAM,
    planned: (round, known) => PROGRAM.planned(before(round, { missing: new Set() }), known),
  },
  'repair at the first miss': {
    ...PROGRAM,
    planned: (round, known) => {
      const missing = [...round.replica.seen.keys()].filter(name => !round.listed.has(name));
      return PROGRAM.planned(before(round, { missing: new Set(missing) }), known);
    },
  },
  'an outbox is not kept': { ...PROGRAM, isDurable: false },
  'replaced files are deleted right after the PUT': {
    ...PROGRAM,
    put: round =>
      sent(
        PROGRAM.put(round),
        round.replica.outbox!.replaces.filter(name => round.listed.has(name)),
      ),
  },
  'a put-back outbox is sent for ever': {
    ...PROGRAM,
    planned: (round, known) => {
      const { outbox } = round.replica;
      const planned = PROGRAM.planned(round, known);
      if (!outbox || planned.replica.outbox) return planned;
      return { ...planned, stage: 'put', replica: { ...planned.replica, outbox } };
    },
  },
};

function before(round: Round, replica: Partial<Replica>): Round {
  return { ...round, replica: { ...round.replica, ...replica } };
}

function sent(round: Round, remove: readonly string[]): Round {
  const { outbox, ...replica } = round.replica;
  const { name, ids, replaces } = outbox!;
  const seen = new Map(replica.seen).set(name, { ids, replaces, own: true });
  return { ...round, replica: { ...replica, seen }, remove: [...round.remove, ...remove] };
}

function lastOnly(record: NoteRecord): NoteRecord {
  const last = new Map<string, Version>();
  for (const version of record.versions) {
    const other = last.get(version.field);
    if (!other || other.time <= version.time) last.set(version.field, version);
  }
  return { ...record, versions: [...last.values()] };
}
