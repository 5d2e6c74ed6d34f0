/**
 * The browser's databases, but none is opened in whichever version it has. Dexie does that where it finds a later version
 * than it knows, and amends that one: a database of a later version of the program is not ours to write in. Where one of our
 * version lacks a table, Dexie adds it and counts the browser's version up by one, so that it is too late for us at the next
 * start: that database is damaged, and is said to be.
 */
export function inOwnVersion(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new DOMException('the database is of a later version', 'VersionError');
      if (version % OURS !== 0) throw new DOMException('the database lacks a table of ours', 'NotFoundError');
      return factory.open(name, version);
    },
    deleteDatabase: name => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}

/** The browser numbers ten times ours. */
const OURS = 10;
