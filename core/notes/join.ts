import { canonicalJson } from './canonical-json.ts';
import type { Json, NoteRecord } from './record.ts';
import { settled } from './settle.ts';

type Rest = NonNullable<NoteRecord['rest']>;

/**
 * What two records of one note come to: the versions of both but for those that either knows to be superseded. It does not
 * matter in which order records are joined, nor how often.
 */
export function join(one: NoteRecord, other: NoteRecord): NoteRecord {
  if (one.id !== other.id) throw new Error('two notes are not joined');
  if (one === other) return one;
  return settled(
    one.id,
    [...one.versions, ...other.versions],
    [...one.superseded, ...other.superseded],
    joinedRest(one.rest ?? {}, other.rest ?? {}),
  );
}

/** Nobody here knows what it means: key by key, the one later in canonical writing. */
function joinedRest(one: Rest, other: Rest): Rest {
  const rest = new Map<string, Json>(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const known = rest.get(key);
    if (known === undefined || canonicalJson(known) < canonicalJson(value)) rest.set(key, value);
  }
  return Object.fromEntries(rest);
}
