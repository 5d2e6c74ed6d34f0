/** A file that was read and joined, or written here and then seen whole on the server. */
export interface Seen {
  readonly replaces: readonly string[];
  /** The notes in it. */
  readonly ids: readonly string[];
  readonly own: boolean;
}

/** A file that was written and is not yet seen whole on the server. Its bytes are kept beside this. */
export interface Outbox {
  readonly name: string;
  readonly replaces: readonly string[];
  readonly ids: readonly string[];
}

/** Notes that are to be published again, and the files that they replace if they go into one. */
export interface Owed {
  readonly ids: readonly string[];
  readonly replaces: readonly string[];
}

/** Why a whole file was not read; `foreign` is one of a 同步码 that is not known here. */
export type Unread = 'broken' | 'newer' | 'foreign';

/** What a browser remembers of one server: plain data, kept in one transaction with the notes that it speaks of. */
export interface Replica {
  readonly seen: ReadonlyMap<string, Seen>;
  readonly outbox?: Outbox;
  readonly owed?: Owed;
  /** Files that were seen and that the last listing did not have, nor any that replaces them. */
  readonly missing: ReadonlySet<string>;
  /** Files that are not asked for again: their bytes are what their names say, and cannot be read. */
  readonly unread: ReadonlyMap<string, Unread>;
  /** Files that could not be fetched, and in how many syncs it is tried again. */
  readonly later: ReadonlyMap<string, { readonly tries: number; readonly syncs: number }>;
}

/**
 * A browser that has nothing on this server yet, nor knows what is there.
 *
 * @param ids All notes that there are: also those that were published elsewhere.
 */
export function newReplica(ids: readonly string[]): Replica {
  const owed = ids.length > 0 && { owed: { ids, replaces: [] } };
  return { seen: new Map(), ...owed, missing: new Set(), unread: new Map(), later: new Map() };
}

/** After the program came to read more, by an update or by another key: what was not read is tried again. */
export function tryUnreadAgain(replica: Replica): Replica {
  return { ...replica, unread: new Map() };
}

/** Files, seen or in the outbox, that some listed file which was read replaces, be it by way of others. */
export function coveredBy({ seen, outbox }: Replica, listed: ReadonlySet<string>): Set<string> {
  const covered = new Set<string>();
  const covers = [...seen.keys()].filter(name => listed.has(name));
  // The list grows while it is walked.
  for (const cover of covers) {
    for (const name of seen.get(cover)?.replaces ?? []) {
      // Most of what was ever replaced is long forgotten.
      if (covered.has(name) || (!seen.has(name) && name !== outbox?.name)) continue;
      covered.add(name);
      covers.push(name);
    }
  }
  return covered;
}
