import { endOfStretch, FIELDS, type Library, type Stretch, stretchOf } from '../library.ts';

/** A leaf of a document from which the page takes, in one of its wordings. Places are folded characters, `to` excluded. */
export interface Wording extends Stretch {
  readonly to: number;
}

/** Bounds on the work: folded characters of the documents that are compared. */
const MOST_READ = 60_000;

/** What can be told in other words: all that is cited of these documents but their titles. */
export function wordingsOf(owners: ReadonlySet<number>, library: Library): Wording[] {
  const { units, table } = library;
  const wordings: Wording[] = [];
  let read = 0;
  for (let ordinal = 0; ordinal * FIELDS < table.length && read < MOST_READ; ordinal++) {
    if (!owners.has(table[ordinal * FIELDS + 2]!)) continue;
    const stretch = stretchOf(library, ordinal);
    const level = stretch.leaf.cited?.level;
    if (level === undefined || level === 'title' || level === 'subtitle') continue;
    const end = endOfStretch(library, ordinal);
    const to = units[end - 1] === 0 ? end - 1 : end;
    wordings.push({ ...stretch, to });
    read += to - stretch.from;
  }
  return wordings;
}
