import { LARGEST_SEGMENT } from './bounds.ts';
import type { Replica, Seen, Unread } from './replica.ts';
import { coveredBy } from './replica.ts';
import { lengthInName } from './segment-name.ts';
import { LARGEST_TOGETHER, lengthOf, replacedWith, toCompact } from './to-compact.ts';

/**
 * One sync. Who drives it asks `nextStep`, does that, and tells what came of it; the replica of the round that comes of it is
 * kept, in one transaction with what the step did to notes and outbox, before the next step. A round may be dropped at any
 * point: the next begins with what was kept.
 */
export interface Round {
  readonly replica: Replica;
  readonly stage: 'list' | 'fetch' | 'plan' | 'build' | 'put' | 'delete' | 'done';
  /** Files that are on the server, whole. */
  readonly listed: ReadonlySet<string>;
  readonly fetch: readonly string[];
  /** A file could not be fetched just now: what is missing may be in it. */
  readonly isPartial: boolean;
  readonly publish: { readonly ids: readonly string[]; readonly replaces: readonly string[] };
  readonly remove: readonly string[];
  /** All is written anew into as few files as hold it. */
  readonly isTidying: boolean;
}

export type Step =
  | { readonly do: 'list' }
  | { readonly do: 'get'; readonly name: string }
  /** To tell which notes were saved and are in no outbox, and which there are at all. */
  | { readonly do: 'plan' }
  /** To write these notes, seal and keep them, with the bytes, as the outbox; they are then not to be published any more. */
  | { readonly do: 'build'; readonly ids: readonly string[]; readonly replaces: readonly string[] }
  | { readonly do: 'put'; readonly name: string }
  | { readonly do: 'delete'; readonly name: string }
  | { readonly do: 'rest' };

export interface Listed {
  readonly name: string;
  /** Bytes. */
  readonly length: number;
}

/** What a file turned out to be; `failed` where it did not come, or came as something else than its name says. */
export type Fetched =
  | { readonly is: 'segment'; readonly seen: Omit<Seen, 'own'> }
  | { readonly is: Unread | 'failed' };

export interface Known {
  readonly dirty: readonly string[];
  /** May be left empty where `isAllAsked` does not hold: of ten thousand notes it takes a browser a while to tell. */
  readonly all: readonly string[];
}

/** Whether a plan may come to publish all there is: where something was missing before, and where all is written anew. */
export function isAllAsked({ isTidying, replica }: Round): boolean {
  return isTidying || replica.missing.size > 0;
}

export function beginRound(replica: Replica, isTidying = false): Round {
  const publish = { ids: [], replaces: [] };
  return {
    replica,
    stage: 'list',
    listed: new Set(),
    fetch: [],
    isPartial: false,
    publish,
    remove: [],
    isTidying,
  };
}

export function nextStep({ stage, fetch, remove, publish, replica }: Round): Step {
  switch (stage) {
    case 'fetch':
      return fetch.length > 0 ? { do: 'get', name: fetch[0]! } : { do: 'plan' };
    case 'build':
      return { do: 'build', ...publish };
    case 'put':
      return { do: 'put', name: replica.outbox!.name };
    case 'delete':
      return remove.length > 0 ? { do: 'delete', name: remove[0]! } : { do: 'rest' };
    case 'done':
      return { do: 'rest' };
    default:
      return { do: stage };
  }
}

/** Only a whole listing is told of; a server that has no such folder has an empty one. */
export function whenListed(round: Round, entries: readonly Listed[]): Round {
  const whole = entries.filter(({ name, length }) => lengthInName(name) === length);
  const listed = new Set(whole.map(({ name }) => name));
  const replica = kept(published(round.replica, listed), listed);
  const fetch = [...listed].filter(name => isWanted(name, replica));
  return { ...round, stage: 'fetch', replica, listed, fetch };
}

export function whenFetched(round: Round, name: string, fetched: Fetched): Round {
  const fetch = round.fetch.filter(other => other !== name);
  const { seen, later, unread } = round.replica;
  if (fetched.is === 'failed') {
    const tries = (later.get(name)?.tries ?? 0) + 1;
    const again = { tries, syncs: 2 ** Math.min(tries - 1, MOST_DOUBLED) };
    return {
      ...round,
      fetch,
      isPartial: true,
      replica: { ...round.replica, later: withEntry(later, name, again) },
    };
  }
  const replica =
    fetched.is === 'segment'
      ? { ...round.replica, seen: withEntry(seen, name, { ...fetched.seen, own: false }) }
      : { ...round.replica, unread: withEntry(unread, name, fetched.is) };
  return { ...round, fetch, replica };
}

/** Decides what is missing, what to publish and what to delete. */
export function whenPlanned(round: Round, known: Known): Round {
  const { listed } = round;
  const forgetful = forgetting(round.replica, listed);
  const missing = [...forgetful.seen.keys()].filter(name => !listed.has(name));
  const replica = round.isPartial
    ? forgetful
    : owing({ ...forgetful, missing: new Set(missing) }, round, known);
  const covered = coveredBy(replica, listed);
  const standing = [...replica.seen.keys()].filter(name => listed.has(name));
  // While something is missing nothing goes: it may have been what the others are replaced by.
  const remove = missing.length > 0 ? [] : standing.filter(name => covered.has(name));
  const planned = { ...round, replica, remove };
  if (replica.outbox) return { ...planned, stage: 'put' };
  return publishing(
    planned,
    known,
    standing.filter(name => !covered.has(name)),
  );
}

/** @param left Of the notes that were to be written those for which there was no room. */
export function whenBuilt(
  round: Round,
  name: string,
  { ids, left }: { readonly ids: readonly string[]; readonly left: readonly string[] },
): Round {
  const { owed, ...replica } = round.replica;
  if (left.length === 0) {
    const outbox = { name, ids, replaces: round.publish.replaces };
    return { ...round, stage: 'put', replica: { ...replica, outbox } };
  }
  // Of several files each may be lost alone, and whoever reads one does not know of the others: none replaces anything. What
  // is missing is then missed no longer, and what was to be written together stays as it is.
  const lost = new Set(owed?.replaces.filter(missed => !round.listed.has(missed)));
  const seen = new Map([...replica.seen].filter(([other]) => !lost.has(other)));
  const more = owed && { owed: { ids: left, replaces: [] } };
  return {
    ...round,
    stage: 'put',
    replica: { ...replica, seen, ...more, outbox: { name, ids, replaces: [] } },
  };
}

/** Whatever the server answered: that a file is there is known when it is listed. */
export function whenPut(round: Round): Round {
  return { ...round, stage: 'delete' };
}

/** Whatever the server answered: what is still there is listed again. */
export function whenDeleted(round: Round, name: string): Round {
  return { ...round, remove: round.remove.filter(other => other !== name) };
}

/** The listing did not come, or the server is not to be asked any more. */
export function whenStopped(round: Round): Round {
  return { ...round, stage: 'done' };
}

/** What does not come is asked for again in the next sync, then in each second, fourth and eighth. */
const MOST_DOUBLED = 3;

function isWanted(name: string, { seen, unread, later, outbox }: Replica): boolean {
  if (lengthInName(name)! > LARGEST_SEGMENT || name === outbox?.name) return false;
  return !seen.has(name) && !unread.has(name) && (later.get(name)?.syncs ?? 0) === 0;
}

/** The outbox is published once it is seen whole. */
function published(replica: Replica, listed: ReadonlySet<string>): Replica {
  const { outbox, ...others } = replica;
  if (!outbox || !listed.has(outbox.name)) return replica;
  const { name, ids, replaces } = outbox;
  return { ...others, seen: withEntry(replica.seen, name, { ids, replaces, own: true }) };
}

/** What is not missing any more, and what is remembered of files that are gone, goes; what is to be tried later comes nearer. */
function kept(replica: Replica, listed: ReadonlySet<string>): Replica {
  const there = <T>(entries: ReadonlyMap<string, T>) => [...entries].filter(([name]) => listed.has(name));
  const later = there(replica.later).map(
    ([name, { tries, syncs }]) => [name, { tries, syncs: Math.max(0, syncs - 1) }] as const,
  );
  const untried = later.filter(([name]) => !replica.seen.has(name) && !replica.unread.has(name));
  const missing = new Set([...replica.missing].filter(name => !listed.has(name)));
  return { ...replica, missing, unread: new Map(there(replica.unread)), later: new Map(untried) };
}

/**
 * A file that is gone and was replaced by one that is there is nobody's loss. So is an outbox that was: a profile that was put
 * back would publish it, and another browser delete it, over and over.
 */
function forgetting(replica: Replica, listed: ReadonlySet<string>): Replica {
  const covered = coveredBy(replica, listed);
  const seen = new Map([...replica.seen].filter(([name]) => listed.has(name) || !covered.has(name)));
  const { outbox, ...others } = replica;
  return outbox && covered.has(outbox.name) ? { ...others, seen } : { ...replica, seen };
}

/** What is missing for the second time is published again, with all that is known: the server was wiped, or set back. */
function owing(replica: Replica, { replica: before, isTidying, listed }: Round, { all }: Known): Replica {
  const pending = new Set([...(replica.owed?.replaces ?? []), ...(replica.outbox?.replaces ?? [])]);
  const lost = [...replica.missing].filter(name => before.missing.has(name) && !pending.has(name));
  const whole = [...replica.seen.keys()].filter(name => listed.has(name));
  const tidied = isTidying && lengthOf(whole) <= LARGEST_TOGETHER ? whole : [];
  const again = [...lost, ...tidied];
  if (again.length === 0) return replica;
  const replaces = [...new Set([...(replica.owed?.replaces ?? []), ...replacedWith(again, replica)])];
  return { ...replica, owed: { ids: all, replaces } };
}

function publishing(round: Round, { dirty }: Known, standing: readonly string[]): Round {
  const { owed } = round.replica;
  if (dirty.length === 0 && !owed) return { ...round, stage: 'delete' };
  const more = owed ?? toCompact(round.replica, standing);
  const ids = [...new Set([...dirty, ...(more?.ids ?? [])])];
  return { ...round, stage: 'build', publish: { ids, replaces: more?.replaces ?? [] } };
}

function withEntry<T>(entries: ReadonlyMap<string, T>, name: string, entry: T): Map<string, T> {
  return new Map(entries).set(name, entry);
}
