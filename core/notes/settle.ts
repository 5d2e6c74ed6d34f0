import { canonicalJson } from './canonical-json.ts';
import type { NoteRecord, Version } from './record.ts';

type Rest = NoteRecord['rest'];

/**
 * The one record that these parts make: in order, each version once and none that was superseded. Of two versions that
 * claim one id the one later in canonical writing is taken, wherever that is decided.
 */
export function settled(
  id: string,
  versions: Iterable<Version>,
  superseded: Iterable<string>,
  rest?: Rest,
): NoteRecord {
  const gone = new Set(superseded);
  const byId = new Map<string, Version>();
  for (const version of versions) {
    if (gone.has(version.id)) continue;
    const known = byId.get(version.id);
    byId.set(version.id, known ? laterOf(known, version) : version);
  }
  return {
    id,
    versions: [...byId.values()].sort(byFieldThenId),
    superseded: [...gone].sort(),
    ...(rest && Object.keys(rest).length > 0 && { rest }),
  };
}

function laterOf(one: Version, other: Version): Version {
  if (one === other) return one;
  return written(one) < written(other) ? other : one;
}

function written({ id, field, value, time }: Version): string {
  return canonicalJson([field, id, value, time]);
}

function byFieldThenId(one: Version, other: Version): number {
  if (one.field !== other.field) return one.field < other.field ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
