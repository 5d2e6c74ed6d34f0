import { canonicalJson } from '../../core/notes/canonical-json.ts';
import { join } from '../../core/notes/join.ts';
import { writeRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import type { Database } from './database.ts';
import { type NoteRow, noteRow } from './note-row.ts';

/** A note that is another than before, or was not there. */
export interface JoinedRow {
  readonly before: NoteRow | undefined;
  readonly after: NoteRow;
}

/**
 * Joins records with what is there, within a transaction that writes notes. One that comes twice is joined twice.
 *
 * @param mintMark another mark for each note that is to be published because of this; without it a note that is not yet
 * published stays so, and no other comes to be.
 */
export async function joinRows(
  notes: Database['notes'],
  records: readonly NoteRecord[],
  mintMark?: () => string,
): Promise<JoinedRow[]> {
  const known = await notes.bulkGet(records.map(({ id }) => id));
  const rows = new Map(known.flatMap(row => (row ? [[row.id, row] as const] : [])));
  const joined: JoinedRow[] = [];
  const changed = new Set<string>();
  for (const record of records) {
    const before = rows.get(record.id);
    const after = before ? join(before.record, record) : record;
    if (before && isSame(before.record, after)) continue;
    const row = noteRow(after, before, mintMark?.());
    rows.set(row.id, row);
    changed.add(row.id);
    joined.push({ before, after: row });
  }
  await notes.bulkPut([...changed].map(id => rows.get(id)!));
  return joined;
}

function isSame(one: NoteRecord, other: NoteRecord): boolean {
  return canonicalJson(writeRecord(one)) === canonicalJson(writeRecord(other));
}
