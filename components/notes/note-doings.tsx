import type { Note } from '../../core/notes/note.ts';
import type { Translate } from '../translate.ts';
import type { Standing } from './listed-note.ts';
import type { NoteActs } from './note-row.tsx';

interface Props {
  readonly note: Note;
  readonly standing: Standing | undefined;
  readonly isConflict: boolean;
  /** The clause to be led to, where it is known and only its number stands above. */
  readonly clause: string | undefined;
  readonly isDisabled: boolean;
  readonly acts: NoteActs;
  readonly t: Translate;
}

/** What can be done with one note, by how it stands. */
export function NoteDoings({ note, standing, isConflict, clause, isDisabled, acts, t }: Props) {
  const link = (action: string, words: string, onDo: () => void, isOff = isDisabled) => (
    <button type="button" class="link" data-action={action} disabled={isOff} onClick={onDo}>
      {words}
    </button>
  );
  if (note.deleted !== undefined) {
    return (
      <p class="doings">
        {link('restore-note', t('restore-note'), () => acts.onRestore([note]))}
        {link('purge-note', t('purge-note'), () => acts.onPurge([note]))}
      </p>
    );
  }
  const isLost = standing?.kind === 'lost';
  return (
    <p class="doings">
      {!isConflict && link('edit-note', t('edit-note'), () => acts.onEdit(note))}
      {standing?.kind === 'here' && link('go-to-note', t('go-to-note'), () => acts.onGo(note), false)}
      {isLost && acts.onFindAgain && link('find-again', t('find-again'), () => acts.onFindAgain?.(note))}
      {isLost && acts.onAttach && (
        <>
          {link('attach-note', t('attach-note'), () => acts.onAttach?.(note))}
          <span class="quiet">{t('attach-hint')}</span>
        </>
      )}
      {clause !== undefined && link('open-clause', t('open-in-policy'), () => acts.onClause(clause), false)}
      {link('delete-note', t('delete-note'), () => acts.onDelete([note]))}
    </p>
  );
}
