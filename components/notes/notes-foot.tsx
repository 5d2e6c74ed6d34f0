import type { ComponentChildren } from 'preact';
import type { Translate } from '../translate.ts';
import type { Doings } from './use-doings.ts';

interface Props {
  readonly doings: Doings;
  /** The button goes away with what it undoes. */
  readonly onUndo: () => Promise<void>;
  /** What is always at hand beside it. */
  readonly children: ComponentChildren;
  readonly t: Translate;
}

/** What was done last, with its way back; it stays in sight wherever the list is. */
export function NotesFoot({ doings, onUndo, children, t }: Props) {
  const { done, refused, purging } = doings;
  return (
    <div class="foot">
      <p role="status">
        {purging && t('purge-question', { count: purging.length })}
        {!purging && refused !== undefined && `${t('not-done')} ${t(`failure-${refused}`)}`}
        {!purging && refused === undefined && done?.words}
      </p>
      {purging && (
        <>
          <button type="button" class="link" data-action="confirm-purge" onClick={() => void doings.purge()}>
            {t('purge-note')}
          </button>
          <button
            type="button"
            class="link"
            data-action="cancel-purge"
            onClick={() => doings.askToPurge(undefined)}
          >
            {t('cancel')}
          </button>
        </>
      )}
      {!purging && done?.undo && (
        <button type="button" class="link" data-action="undo" onClick={() => void onUndo()}>
          {t('undo')}
        </button>
      )}
      <div class="files">{children}</div>
    </div>
  );
}
