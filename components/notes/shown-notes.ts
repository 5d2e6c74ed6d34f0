import type { NoteGroup } from '../../core/notes/group-notes.ts';
import type { Note } from '../../core/notes/note.ts';
import type { NotesPlace } from '../../core/panel-place.ts';
import type { Shelf } from './shelf.ts';

/** A row of the list: the name of a group, or a note in it with its number among all that are shown, from 1. */
export type Row =
  | { readonly kind: 'group'; readonly key: string; readonly group: NoteGroup }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note; readonly at: number };

export interface ShownNotes {
  readonly rows: readonly Row[];
  /** Each once, in the order of the rows. */
  readonly notes: readonly Note[];
}

/** The notes that the reader looks at. */
export function notesAt(shelf: Shelf, place: NotesPlace): readonly Note[] {
  if (place.alone !== undefined) return [shelf.get(place.alone) ?? []].flat();
  const { search, tag, type, colour, clause, group } = place;
  const found = shelf.find({
    words: search,
    ...(tag !== undefined && { tag }),
    ...(type !== undefined && { type }),
    ...(colour !== undefined && { colour }),
    ...(clause !== undefined && { clause }),
    isTrash: place.shelf === 'trash',
    // Of what is in the order of its groups already none need be moved.
    sort: group === 'clause' || group === 'page' ? 'place' : 'changed',
  });
  if (place.shelf === 'page') return found.filter(({ id }) => shelf.here?.has(id));
  if (place.shelf === 'lost') return found.filter(({ id }) => shelf.standings.get(id)?.kind === 'lost');
  if (place.shelf === 'conflict') return found.filter(({ id }) => shelf.conflicts.has(id));
  return found;
}

export function rowsOf(groups: readonly NoteGroup[]): ShownNotes {
  const rows: Row[] = [];
  const notes = new Set<Note>();
  let at = 0;
  for (const group of groups) {
    rows.push({ kind: 'group', key: `group ${group.key}`, group });
    for (const note of group.notes) {
      at += 1;
      notes.add(note);
      rows.push({ kind: 'note', key: `${group.key} ${note.id}`, note, at });
    }
  }
  return { rows, notes: [...notes] };
}
