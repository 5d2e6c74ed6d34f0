import { type Failure, failure, type Result, success } from '../../core/result.ts';
import { LARGEST_SEGMENT } from '../../core/sync/bounds.ts';
import { keyFileName, standingOf, writeKeyFile } from '../../core/sync/key-file.ts';
import { isSameReplica } from '../../core/sync/read-replica.ts';
import {
  type Fetched,
  isAllAsked,
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
import { readSegment, unreadBy, writeSegment } from '../../core/sync/segment.ts';
import { segmentName } from '../../core/sync/segment-name.ts';
import type { SyncReplica } from '../storage/sync-replica.ts';
import { hexadecimal } from './keyring.ts';
import type { Remote } from './remote.ts';
import type { SegmentCipher } from './segment-cipher.ts';

/** What a round is driven with. */
export interface Course {
  readonly remote: Remote;
  readonly store: Omit<SyncReplica, 'read'>;
  readonly cipher: SegmentCipher;
  /** Whether the key's file was seen in the folder, or written there, in an earlier sync. */
  readonly isAtHome: boolean;
  /** The program's version, which is written into files. */
  readonly app: string;
  readonly signal: AbortSignal;
  /** These notes are others than before. */
  arrived(ids: readonly string[]): void;
  stepped(step: Step, round: Round): void;
}

/** What a step came to, once it is kept; with why the round ends here, or what was not done. */
interface Stepped {
  readonly round: Round;
  readonly failure?: Failure;
}

/** Failures of one file: the others may come all the same. */
const OF_ONE_FILE: readonly string[] = ['remote-missing', 'remote-broken', 'remote-failed'];

/** Takes a round to its end; each step is kept before the next, so that it may be cut anywhere. */
export async function takeRound(begun: Round, course: Course): Promise<Stepped> {
  let round = begun;
  let failed: Failure | undefined;
  for (let step = nextStep(round); step.do !== 'rest'; step = nextStep(round)) {
    course.stepped(step, round);
    const done = course.signal.aborted
      ? ended(round, failure('remote-stopped'))
      : await take(step, round, course);
    failed ??= done.failure;
    round = done.round;
  }
  return { round, ...(failed && { failure: failed }) };
}

function take(step: Step, round: Round, course: Course): Promise<Stepped> | Stepped {
  switch (step.do) {
    case 'list':
      return list(round, course);
    case 'get':
      return get(step.name, round, course);
    case 'plan':
      return plan(round, course);
    case 'build':
      return build(step, round, course);
    case 'put':
      return put(step.name, round, course);
    case 'delete':
      return remove(step.name, round, course);
    default:
      return { round };
  }
}

async function list(round: Round, course: Course): Promise<Stepped> {
  const { remote, signal } = course;
  const entries = await remote.list(signal);
  if (!entries.ok) return ended(round, entries);
  const names = entries.value.map(({ name }) => name);
  const settled = await settle(names, course);
  return settled.ok ? kept(whenListed(round, entries.value), round, course) : ended(round, settled);
}

/** Sees that the folder is of our key, before anything else is read or written. */
async function settle(names: readonly string[], course: Course): Promise<Result<null>> {
  const { remote, signal, store, isAtHome } = course;
  const key = hexadecimal(course.cipher.keyId);
  const standing = standingOf(names, key, isAtHome);
  if (standing === 'another') return failure('sync-code-other');
  if (standing === 'unmarked') {
    const put = await remote.put(keyFileName(key), writeKeyFile(key), signal);
    if (!put.ok) return put;
  }
  return isAtHome ? success(null) : store.keepAtHome();
}

async function get(name: string, round: Round, course: Course): Promise<Stepped> {
  const { remote, signal, cipher, store } = course;
  const came = await remote.get(name, LARGEST_SEGMENT, signal);
  if (!came.ok && !OF_ONE_FILE.includes(came.error.code)) return ended(round, came);
  const fetched = (what: Fetched) => kept(whenFetched(round, name, what), round, course);
  if (!came.ok || (await nameOf(came.value)) !== name) return fetched({ is: 'failed' });
  const opened = await cipher.open(came.value);
  const read = opened.ok ? readSegment(opened.value) : opened;
  if (!read.ok) return fetched({ is: unreadBy(read.error.code) });
  const { records, replaces } = read.value;
  const seen = { replaces, ids: records.map(({ id }) => id) };
  const after = whenFetched(round, name, { is: 'segment', seen });
  const joined = await store.join(records, after.replica);
  if (!joined.ok) return ended(round, joined);
  if (joined.value.length > 0) course.arrived(joined.value);
  return { round: after };
}

async function plan(round: Round, course: Course): Promise<Stepped> {
  const known = await course.store.known(isAllAsked(round));
  return known.ok ? kept(whenPlanned(round, known.value), round, course) : ended(round, known);
}

async function build(
  { ids, replaces }: Extract<Step, { do: 'build' }>,
  round: Round,
  { store, cipher, app }: Course,
): Promise<Stepped> {
  const taken = await store.take(ids);
  if (!taken.ok) return ended(round, taken);
  const written = writeSegment(taken.value.records, replaces, app);
  const bytes = await cipher.seal(written.bytes);
  const after = whenBuilt(round, await nameOf(bytes), written);
  const done = await store.keepOutbox(bytes, written.ids, taken.value, after.replica);
  return done.ok ? { round: after } : ended(round, done);
}

async function put(name: string, round: Round, { remote, signal, store }: Course): Promise<Stepped> {
  const bytes = await store.outbox(name);
  if (!bytes.ok) return ended(round, bytes);
  const done = await remote.put(name, bytes.value, signal);
  if (done.ok) return { round: whenPut(round) };
  // Where there is no room, what is deleted next makes some.
  return done.error.code === 'remote-full'
    ? { round: whenPut(round), failure: done.error }
    : ended(round, done);
}

async function remove(name: string, round: Round, { remote, signal }: Course): Promise<Stepped> {
  const done = await remote.delete(name, signal);
  return done.ok ? { round: whenDeleted(round, name) } : ended(round, done);
}

async function kept(round: Round, before: Round, { store }: Course): Promise<Stepped> {
  if (isSameReplica(round.replica, before.replica)) return { round };
  const done = await store.keep(round.replica);
  return done.ok ? { round } : ended(before, done);
}

function ended(round: Round, { error }: { readonly error: Failure }): Stepped {
  return { round: whenStopped(round), failure: error };
}

async function nameOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return segmentName(bytes.length, new Uint8Array(hash));
}
