import type { HiddenKey, HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Result } from '../../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database, HiddenRowKey } from './database.ts';

/** The passages that the reader has hidden. Where the browser refuses storage each fails with `storage-refused`. */
export interface Hidden {
  list(): Promise<Result<HiddenPassage[]>>;
  /** Those of one page. */
  on(address: string): Promise<Result<HiddenPassage[]>>;
  add(passage: HiddenPassage): Promise<Result<null>>;
  /** Nothing happens if there is no such one. */
  remove(key: HiddenKey): Promise<Result<null>>;
}

export function createHidden({ hidden }: Database): Hidden {
  return {
    list: () => attempt(() => hidden.toArray()),
    on: address => attempt(() => hidden.where('address').equals(address).toArray()),
    add: passage => attempt(() => hidden.put(passage).then(() => null)),
    remove: key => attempt(() => hidden.delete(rowKey(key)).then(() => null)),
  };
}

function rowKey({ node, address, words }: HiddenKey): HiddenRowKey {
  return [node, address, words];
}
