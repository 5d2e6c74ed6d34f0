import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOTE_TYPES, type NoteType } from '../../core/notes/colours.ts';
import type { Translate } from '../translate.ts';
import { ColourChoice } from './colour-choice.tsx';
import type { NoteDraft } from './note-draft.ts';
import { SaveLine } from './save-line.tsx';
import { TagField } from './tag-field.tsx';
import { type SaveChanges, type Saved, useAutosave } from './use-autosave.ts';

interface Props {
  /** Names the form among others. */
  readonly id: string;
  readonly start: Saved;
  /** What was written before and could not be saved. */
  readonly unsaved: NoteDraft | undefined;
  readonly isPrivate: boolean;
  readonly knownTags: readonly string[];
  /** Why nothing can be stored here; said before anything is written. */
  readonly refusal: string | undefined;
  readonly onSave: SaveChanges;
  /** What was written in a private window and not saved, when the form goes away. */
  readonly onLeft: (draft: NoteDraft) => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** The form in which a note is written. It saves by itself; Escape closes it, and Ctrl or ⌘ with Enter saves and closes. */
export function NoteEditor({
  id,
  start,
  unsaved,
  isPrivate,
  knownTags,
  refusal,
  onSave,
  onLeft,
  onClose,
  t,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, state, change, save } = useAutosave(form, start, unsaved, !isPrivate, onSave, onLeft);
  const isDisabled = refusal !== undefined;
  useLayoutEffect(() => {
    field.current?.focus();
    // All of it: what says whether it is saved stands at its end, under a long clause.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      class="note-form"
      onSubmit={event => {
        event.preventDefault();
        save(true);
      }}
      onKeyDown={event => {
        if (event.isComposing) return;
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isDone && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (isDone) save(true);
        onClose();
      }}
    >
      {isDisabled && (
        <p role="alert" class="refused">
          {t('notes-refused')} {t(`failure-${refusal}`)}
        </p>
      )}
      <textarea
        ref={field}
        name="note-text"
        rows={4}
        value={draft.text}
        disabled={isDisabled}
        aria-label={t('note-text')}
        placeholder={t('note-text')}
        onInput={event => change({ text: event.currentTarget.value })}
      />
      <ColourChoice
        name={`colour-${id}`}
        chosen={draft.colour}
        isDisabled={isDisabled}
        onChoose={colour => change({ colour })}
        t={t}
      />
      <select
        name="note-type"
        aria-label={t('note-type')}
        value={draft.type ?? ''}
        disabled={isDisabled}
        onChange={event => change({ type: (event.currentTarget.value || undefined) as NoteType | undefined })}
      >
        <option value="">{t('no-type')}</option>
        {NOTE_TYPES.map(type => (
          <option key={type} value={type}>
            {t(`type-${type}`)}
          </option>
        ))}
      </select>
      <TagField
        tags={draft.tags}
        known={knownTags}
        isDisabled={isDisabled}
        onTags={tags => change({ tags })}
        t={t}
      />
      {isPrivate && <p class="quiet">{t('private-window')}</p>}
      <SaveLine state={state} onRetry={() => save()} t={t} />
      <p class="doings">
        <button type="submit" class="chip" data-action="save-note" disabled={isDisabled}>
          {t('save-note')}
        </button>
        <button type="button" class="chip" data-action="close-note" onClick={onClose}>
          {t('close-note')}
        </button>
      </p>
    </form>
  );
}
