import type { NoteDesk } from '../../components/notes/desk.ts';
import type { NoteDraft } from '../../components/notes/note-draft.ts';
import type { NoteChanges } from '../../core/notes/fields.ts';
import type { Note } from '../../core/notes/note.ts';
import type { ClauseTarget } from '../../core/notes/target.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { askNotes } from '../../platform/messaging/ask-notes.ts';
import type { ShownNote } from '../../platform/messaging/notes-protocol.ts';
import { newNoteId } from '../../platform/random-id.ts';

/** The versions that whoever was given a note has before them. */
const seenOf = new WeakMap<Note, readonly string[]>();

/** Ids of new notes that were asked for and not answered, by what they are about: asking again makes no second note. */
const asked = new Map<string, string>();

/** Kept while the panel is open, whichever view it shows. */
export const unsaved = new Map<string, NoteDraft>();

export async function createOwnNote(target: ClauseTarget, draft: NoteDraft): Promise<Result<Note>> {
  const { text, colour, type, tags } = draft;
  const id = asked.get(target.node) ?? newNoteId();
  asked.set(target.node, id);
  const fields = { text, colour, ...(type && { type }), tags: [...tags], target };
  const answer = await askNotes('create-note', { id, fields });
  if (!answer.ok) return answer;
  asked.delete(target.node);
  return success(asWritten(answer.value, text));
}

/** By a writer who has this note before them: what somebody else wrote meanwhile stays beside it. */
export async function saveOwnNote(note: Note, changes: NoteChanges): Promise<Result<Note>> {
  const seen = await seenWith(note);
  if (!seen.ok) return seen;
  const request = { id: note.id, changes: copied(changes), seen: [...seen.value] };
  const answer = await askNotes('save-note', request);
  if (!answer.ok) return answer;
  return success(asWritten(answer.value, changes.text ?? note.texts[0]!.value));
}

/** A list has notes without their versions; these are asked for, less texts that are not the ones in the list. */
async function seenWith(note: Note): Promise<Result<readonly string[]>> {
  const known = seenOf.get(note);
  if (known) return success(known);
  const now = await askNotes('read-note', { id: note.id });
  if (!now.ok) return now;
  if (!now.value) return failure('note-gone');
  return success(without(now.value, ({ version }) => !note.texts.some(text => text.version === version)));
}

/** The note as its writer sees it: their own text, should another have come beside it. */
function asWritten(shown: ShownNote, text: string): Note {
  const own = shown.note.texts.filter(({ value }) => value === text);
  const note: Note = own.length === 0 ? shown.note : { ...shown.note, texts: own };
  seenOf.set(
    note,
    without(shown, ({ version }) => !note.texts.some(one => one.version === version)),
  );
  return note;
}

function without(
  { note, seen }: ShownNote,
  isForeign: (text: Note['texts'][number]) => boolean,
): readonly string[] {
  const foreign = new Set(note.texts.filter(isForeign).map(({ version }) => version));
  return seen.filter(id => !foreign.has(id));
}

/** What travels is a copy. */
function copied({ tags, ...changes }: NoteChanges): NoteChanges {
  return { ...changes, ...(tags && { tags: [...tags] }) };
}

const idsOf = (notes: readonly Note[]) => notes.map(({ id }) => id);

export const putAway: Pick<NoteDesk, 'remove' | 'restore' | 'purge'> = {
  remove: notes => askNotes('delete-notes', { ids: idsOf(notes) }),
  restore: notes => askNotes('restore-notes', { ids: idsOf(notes) }),
  purge: notes => askNotes('purge-notes', { ids: idsOf(notes) }),
};
