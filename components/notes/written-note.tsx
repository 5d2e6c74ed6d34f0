import { useRef } from 'preact/hooks';
import type { NoteChanges } from '../../core/notes/fields.ts';
import type { Note } from '../../core/notes/note.ts';
import type { ClauseTarget } from '../../core/notes/target.ts';
import { failure } from '../../core/result.ts';
import type { Translate } from '../translate.ts';
import type { NoteDesk } from './desk.ts';
import { draftOf, EMPTY_DRAFT, type NoteDraft } from './note-draft.ts';
import { NoteEditor } from './note-editor.tsx';
import type { SaveChanges } from './use-autosave.ts';
import type { Done } from './use-doings.ts';

interface Props {
  /** Of the note, or of one that is not there yet. */
  readonly id: string;
  readonly note: Note | undefined;
  /** What a new note is about. */
  readonly target?: ClauseTarget;
  readonly desk: NoteDesk;
  readonly knownTags: readonly string[];
  readonly refusal: string | undefined;
  readonly onDone: (done: Done) => void;
  /** What was written could not be stored. */
  readonly onUnsaved: () => void;
  /** Tells of a new note once it is there. */
  readonly onMade?: (note: Note) => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** A note while it is written. What was changed since the form was opened has one way back. */
export function WrittenNote(props: Props) {
  const { id, note, target, desk, knownTags, refusal, onDone, onUnsaved, onMade, onClose, t } = props;
  const before = useRef(note);
  const save: SaveChanges = async (changes, draft, seen) => {
    const answer = await write(desk, seen, target, changes, draft);
    if (!answer.ok) {
      desk.unsaved.set(id, draft);
      onUnsaved();
      return answer;
    }
    desk.unsaved.delete(id);
    if (!seen) onMade?.(answer.value);
    onDone(wayBack(desk, before.current, answer.value, t));
    return answer;
  };
  return (
    <NoteEditor
      id={id}
      start={{ stored: note ? draftOf(note) : EMPTY_DRAFT, note }}
      unsaved={desk.unsaved.get(id)}
      isPrivate={desk.isPrivate}
      knownTags={knownTags}
      refusal={refusal}
      onSave={save}
      onLeft={draft => {
        desk.unsaved.set(id, draft);
        onUnsaved();
      }}
      onClose={onClose}
      t={t}
    />
  );
}

async function write(
  desk: NoteDesk,
  seen: Note | undefined,
  target: ClauseTarget | undefined,
  changes: Partial<NoteDraft>,
  draft: NoteDraft,
) {
  if (seen) return desk.save(seen, toStore(changes));
  return target ? desk.create(target, draft) : failure('bad-request');
}

function wayBack(desk: NoteDesk, before: Note | undefined, now: Note, t: Translate): Done {
  if (!before) return { words: t('note-made'), undo: () => desk.remove([now]) };
  const { text, colour, type, tags } = draftOf(before);
  const old = toStore({ text, colour, type, tags });
  return { words: t('note-edited'), undo: () => desk.save(now, old) };
}

/** A type that was taken away is told as null. */
function toStore({ tags, ...changes }: Partial<NoteDraft>): NoteChanges {
  const { type, ...others } = changes;
  return { ...others, ...('type' in changes && { type: type ?? null }), ...(tags && { tags: [...tags] }) };
}
