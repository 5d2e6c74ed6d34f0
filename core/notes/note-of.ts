import type { Colour, NoteType } from './colours.ts';
import { isReadable, tagOf } from './fields.ts';
import type { Note, NoteText } from './note.ts';
import type { NoteRecord, Version } from './record.ts';
import type { NoteTarget } from './target.ts';

const PLAIN: Colour = 'yellow';

/** What a record comes to; undefined for one that was purged, or has no target that can be read: it is kept all the same. */
export function noteOf(record: NoteRecord): Note | undefined {
  const shown = record.versions.filter(({ field, value }) => isReadable(field, value));
  const target = newest(shown, 'target');
  if (!target) return undefined;
  const type = newest(shown, 'type')?.value;
  const deletions = shown.filter(({ field }) => field === 'deleted');
  const isDeleted = deletions.length > 0 && isCovered(record.versions, deletions);
  // The target is set anew with each save and says nothing of when; see `saveNote`.
  const others = shown.filter(({ field }) => field !== 'deleted' && field !== 'target');
  const times = (others.length > 0 ? others : [target]).map(({ time }) => time);
  return {
    id: record.id,
    texts: textsOf(shown, target),
    colour: (newest(shown, 'colour')?.value as Colour | undefined) ?? PLAIN,
    ...(typeof type === 'string' && { type: type as NoteType }),
    tags: tagsOf(shown),
    target: target.value as unknown as NoteTarget,
    created: createdOf(shown) ?? Math.min(...times),
    changed: Math.max(...times),
    ...(isDeleted && { deleted: Math.max(...deletions.map(({ time }) => time)) }),
    isDeletedElsewhere: deletions.length > 0 && !isDeleted,
  };
}

/** The version to be shown of a field; of two of one time the one with the later id, in every browser alike. */
export function newest(versions: readonly Version[], field: string): Version | undefined {
  return versions.filter(version => version.field === field).sort(newestFirst)[0];
}

/** In order. A tag that one browser set while another took it away is there: taking it away again is easy. */
export function tagsOf(versions: readonly Version[]): string[] {
  const tags = versions.flatMap(({ field, value }) => (value === true ? (tagOf(field) ?? []) : []));
  return [...new Set(tags)].sort();
}

function newestFirst(one: Version, other: Version): number {
  return other.time - one.time || (one.id < other.id ? 1 : -1);
}

/** Equal texts are one: nobody needs to choose between them. */
function textsOf(shown: readonly Version[], target: Version): NoteText[] {
  const texts = new Map<string, NoteText>();
  for (const { id, field, value, time } of [...shown].sort(newestFirst)) {
    if (field !== 'text' || typeof value !== 'string' || texts.has(value)) continue;
    texts.set(value, { version: id, value, time });
  }
  return texts.size > 0 ? [...texts.values()] : [{ version: target.id, value: '', time: target.time }];
}

function createdOf(shown: readonly Version[]): number | undefined {
  const created = shown.flatMap(({ field, value }) => (field === 'created' ? [value as number] : []));
  return created.length > 0 ? Math.min(...created) : undefined;
}

/** Whether those who deleted saw all that is there now. */
function isCovered(versions: readonly Version[], deletions: readonly Version[]): boolean {
  const seen = new Set(deletions.flatMap(({ value }) => (value as { seen: string[] }).seen));
  return versions.every(({ id, field }) => field === 'deleted' || seen.has(id));
}
