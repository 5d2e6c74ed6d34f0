import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note.ts';
import type { Translate } from '../translate.ts';
import { tagOf } from './note-draft.ts';

interface Props {
  /** Those that are listed, and of these the selected. */
  readonly shown: number;
  readonly selected: readonly Note[];
  readonly isTrash: boolean;
  readonly isDisabled: boolean;
  readonly onAll: (isAll: boolean) => void;
  readonly onTag: (tag: string) => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onEnd: () => void;
  readonly t: Translate;
}

/** What is done with several notes at once; exports take them too while they are selected. */
export function BulkBar(props: Props) {
  const { shown, selected, isTrash, isDisabled, onAll, onTag, onDelete, onRestore, onEnd, t } = props;
  const [typed, setTyped] = useState('');
  const isNone = selected.length === 0 || isDisabled;
  const tag = tagOf(typed);
  return (
    <fieldset class="bulk" aria-label={t('select-notes')}>
      <label>
        <input
          type="checkbox"
          checked={shown > 0 && selected.length === shown}
          onChange={event => onAll(event.currentTarget.checked)}
        />
        {t('select-all', { count: shown })}
      </label>
      <span role="status" class="quiet">
        {t('selected', { count: selected.length })}
      </span>
      {isTrash ? (
        <button
          type="button"
          class="link"
          data-action="restore-selected"
          disabled={isNone}
          onClick={onRestore}
        >
          {t('restore-note')}
        </button>
      ) : (
        <form
          onSubmit={event => {
            event.preventDefault();
            if (tag !== undefined) onTag(tag);
            setTyped('');
          }}
        >
          <input
            name="bulk-tag"
            value={typed}
            aria-label={t('add-tag')}
            placeholder={t('add-tag')}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          <button
            type="submit"
            class="link"
            data-action="tag-selected"
            disabled={isNone || tag === undefined}
          >
            {t('tag-selected')}
          </button>
        </form>
      )}
      {!isTrash && (
        <button type="button" class="link" data-action="delete-selected" disabled={isNone} onClick={onDelete}>
          {t('delete-note')}
        </button>
      )}
      <button type="button" class="link" data-action="end-selection" onClick={onEnd}>
        {t('end-selection')}
      </button>
    </fieldset>
  );
}
