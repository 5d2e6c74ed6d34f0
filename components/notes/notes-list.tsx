import type { Note } from '../../core/notes/note.ts';
import { quoteOf } from '../../core/notes/target-parts.ts';
import type { NotesPlace } from '../../core/panel-place.ts';
import type { Translate } from '../translate.ts';
import type { NoteDesk } from './desk.ts';
import { GroupName } from './group-name.tsx';
import type { FoundIn } from './listed-note.ts';
import { type NoteActs, NoteRow } from './note-row.tsx';
import type { Shelf } from './shelf.ts';
import type { Row } from './shown-notes.ts';
import type { Done } from './use-doings.ts';
import type { Selection } from './use-selection.ts';
import { WindowList } from './window-list.tsx';
import { WrittenNote } from './written-note.tsx';

interface Props {
  readonly shelf: Shelf;
  readonly desk: NoteDesk;
  readonly rows: readonly Row[];
  /** How many notes the rows show. */
  readonly count: number;
  readonly place: NotesPlace;
  readonly refusal: string | undefined;
  readonly selection: Selection;
  readonly acts: NoteActs;
  readonly onDossier: (node: string) => void;
  readonly onDone: (done: Done) => void;
  readonly onUnsaved: () => void;
  readonly onClose: (note: Note) => void;
  readonly t: Translate;
}

export function NotesList(props: Props) {
  const { shelf, desk, rows, count, place, refusal, selection, acts, onDossier, onDone, onClose, t } = props;
  const draw = (row: Row) => {
    if (row.kind === 'group') {
      return (
        <GroupName
          key={row.key}
          group={row.group}
          by={place.group}
          clauseOf={shelf.clauseOf}
          onDossier={onDossier}
          t={t}
        />
      );
    }
    const { note } = row;
    const isOpen = place.open === note.id || desk.unsaved.has(note.id);
    const isWritten = isOpen && note.texts.length === 1 && note.deleted === undefined;
    return (
      <NoteRow
        key={row.key}
        note={note}
        at={row.at}
        all={count}
        found={foundIn(note, place.search, shelf)}
        standing={shelf.standings.get(note.id)}
        isUnderClause={place.group === 'clause'}
        clauseOf={shelf.clauseOf}
        selection={
          selection.ids && {
            isSelected: selection.ids.has(note.id),
            onSelect: isRange => selection.turn(note, isRange),
          }
        }
        isDisabled={refusal !== undefined}
        acts={acts}
        t={t}
      >
        {isWritten && (
          <WrittenNote
            id={note.id}
            note={note}
            desk={desk}
            knownTags={shelf.tags}
            refusal={refusal}
            onDone={onDone}
            onUnsaved={props.onUnsaved}
            onClose={() => onClose(note)}
            t={t}
          />
        )}
      </NoteRow>
    );
  };
  return <WindowList rows={rows} draw={draw} />;
}

function foundIn(note: Note, words: string, shelf: Shelf): FoundIn | undefined {
  if (words.trim() === '') return undefined;
  const quote = quoteOf(note.target);
  return {
    text: shelf.marks(note.texts[0]!.value, words),
    ...(quote && { quote: shelf.marks(quote.exact, words) }),
  };
}
