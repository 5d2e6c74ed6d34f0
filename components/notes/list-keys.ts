import type { Note } from '../../core/notes/note.ts';
import { stepFocus } from '../step-focus.ts';

/** What keys do with the note that has the focus. */
interface Acts {
  readonly onEdit: (note: Note) => void;
  readonly onDelete: (notes: readonly Note[]) => void;
}

/** Arrow keys go from the search field to the notes and from one to the next; Enter opens one, Delete puts it into the trash. */
export function pressed(
  event: KeyboardEvent,
  view: HTMLElement | null,
  notes: readonly Note[],
  acts: Acts,
): void {
  const listed = [...(view?.querySelectorAll<HTMLElement>('[data-note-id]') ?? [])];
  const search = view?.querySelector<HTMLElement>('input[name="search"]');
  stepFocus(event, [...(search ? [search] : []), ...listed]);
  const element = event.target as HTMLElement;
  if (!listed.includes(element)) return;
  const note = notes.find(({ id }) => id === element.dataset.noteId);
  if (!note || note.deleted !== undefined) return;
  if (event.key === 'Enter' && note.texts.length === 1) acts.onEdit(note);
  else if (event.key === 'Delete') acts.onDelete([note]);
  else return;
  event.preventDefault();
}
