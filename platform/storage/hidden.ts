import type { HiddenKey, HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Result } from '../../core/result.ts';
import type { Database, HiddenRowKey } from './database.ts';
import { whenOpen } from './opened.ts';

/** The passages that the reader has hidden. Where they cannot be had each fails as `whenOpen` says. */
export interface Hidden {
  list(): Promise<Result<HiddenPassage[]>>;
  /** Those of one page. */
  on(address: string): Promise<Result<HiddenPassage[]>>;
  add(passage: HiddenPassage): Promise<Result<null>>;
  /** Nothing happens if there is no such one. */
  remove(key: HiddenKey): Promise<Result<null>>;
}

export function createHidden(database: Database): Hidden {
  const { hidden } = database;
  return {
    list: () => whenOpen(database, () => hidden.toArray()),
    on: address => whenOpen(database, () => hidden.where('address').equals(address).toArray()),
    add: passage => whenOpen(database, () => hidden.put(passage).then(() => null)),
    remove: key => whenOpen(database, () => hidden.delete(rowKey(key)).then(() => null)),
  };
}

function rowKey({ node, address, words }: HiddenKey): HiddenRowKey {
  return [node, address, words];
}
