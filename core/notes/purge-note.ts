import type { NoteRecord } from './record.ts';
import { settled } from './settle.ts';

/**
 * Takes all values of a note away and keeps their ids, so that a copy of it which comes back from elsewhere stays away too;
 * what was written there in the meantime does come back.
 */
export function purgeNote({ id, versions, superseded, rest }: NoteRecord): NoteRecord {
  return settled(id, [], [...superseded, ...versions.map(version => version.id)], rest);
}
