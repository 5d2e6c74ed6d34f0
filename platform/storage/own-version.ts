/**
 * The browser's databases, but none is opened in whichever version it has. Dexie does that where it finds a later version
 * than it knows, and amends that one: a database of a later version of the program is not ours to write in.
 */
export function inOwnVersion(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new DOMException('the database is of a later version', 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: name => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
