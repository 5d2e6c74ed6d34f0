import { canonicalJson } from '../canonical-json.ts';
import { isoTime } from '../iso-time.ts';
import { compare } from '../note-order.ts';
import { writeRecord } from '../read-record.ts';
import type { NoteRecord } from '../record.ts';

/** By which a file of notes is known, and the version of its layout that is written here; a key that is added is no new version. */
export const NOTES_FORMAT = 'meipi-notes';
export const NOTES_VERSION = 1;

/**
 * The file from which everything comes back as it was: records as they are kept, one a line. The same records make the same
 * file, in whatever order they come, but for its date.
 *
 * @param exported milliseconds since 1970.
 * @returns pieces of the file, as one text would be as long as all notes together.
 */
export function* notesFile(records: Iterable<NoteRecord>, exported: number): Generator<string, void> {
  const head = { format: NOTES_FORMAT, version: NOTES_VERSION, exported: isoTime(exported) };
  yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
  let before = '\n';
  for (const record of [...records].sort((one, other) => compare(one.id, other.id))) {
    yield before + canonicalJson(writeRecord(record));
    before = ',\n';
  }
  yield '\n]}\n';
}
