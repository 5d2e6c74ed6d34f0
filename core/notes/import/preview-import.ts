import { canonicalJson } from '../canonical-json.ts';
import { join } from '../join.ts';
import type { Json, NoteRecord } from '../record.ts';
import type { ReadNotes, UnreadNote } from './read-notes-file.ts';

/** What an import would do, before it does it. */
export interface ImportPreview {
  /** Notes that are not here. */
  readonly added: number;
  /** Notes that are here and get something beside what they have. */
  readonly changed: number;
  /** Notes that are here as they are in the file, or newer. */
  readonly known: number;
  readonly unread: readonly UnreadNote[];
  /** What is to be joined to what is here, and nothing else is to be done: no note that is here is among it whole. */
  readonly records: readonly NoteRecord[];
}

/** Notes that are compared before others have their turn. */
const STEP = 100;

export function* previewImport(
  { source, records, unread }: ReadNotes,
  knownOf: (id: string) => NoteRecord | undefined,
): Generator<undefined, ImportPreview> {
  const incoming: NoteRecord[] = [];
  let [added, changed] = [0, 0];
  for (const [at, record] of records.entries()) {
    if (at % STEP === STEP - 1) yield;
    const known = knownOf(record.id);
    const news = known && source !== 'meipi' ? withoutRepeats(record, known) : record;
    if (known && isSame(join(known, news), known)) continue;
    incoming.push(news);
    if (known) changed++;
    else added++;
  }
  return { added, changed, known: records.length - added - changed, unread, records: incoming };
}

/**
 * A file of others' has no versions: what it says of a field may long have been superseded here. Its texts are kept beside
 * ours where we have no such text, the rest of it only where we have nothing. What was purged here stays so.
 */
function withoutRepeats(record: NoteRecord, known: NoteRecord): NoteRecord {
  const gone = new Set([...known.superseded, ...known.versions.map(({ id }) => id)]);
  const fields = new Set(known.versions.map(({ field }) => field));
  const texts = new Set(known.versions.flatMap(({ field, value }) => (field === 'text' ? [value] : [])));
  const isPurged = !fields.has('target');
  const versions = record.versions.filter(({ id, field, value }) => {
    if (isPurged || gone.has(id) || field === 'deleted') return false;
    return field === 'text' ? !texts.has(value) : !fields.has(field);
  });
  return { id: record.id, versions, superseded: [] };
}

function isSame(one: NoteRecord, other: NoteRecord): boolean {
  return one === other || canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json);
}
