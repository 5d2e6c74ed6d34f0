import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import { FileButton } from '../file-button.tsx';
import type { Translate } from '../translate.ts';
import type { Progress } from './desk.ts';
import { NOTES_FILES } from './notes-files.ts';
import { useWork } from './use-work.ts';

/** What there would be after a file was restored. */
export interface RestorePreview {
  /** Of the file. */
  readonly name: string;
  /** Notes in it, and entries that cannot be read. */
  readonly inFile: number;
  readonly unreadable: number;
  /** Notes that can still be read of the store that does not open; and both together, each once. */
  readonly salvaged: number;
  readonly all: number;
  /** Deletes that store and begins it anew; answers how many notes there are. */
  readonly restore: (signal: AbortSignal, progress: Progress) => Promise<Result<number>>;
}

interface Props {
  /** Whether all that is in the store could be taken out of it. */
  readonly isAllRead: boolean;
  readonly onRead: (file: File, signal: AbortSignal, progress: Progress) => Promise<Result<RestorePreview>>;
  readonly t: Translate;
}

type State =
  | { readonly kind: 'reading' | 'restoring'; readonly done: number; readonly all: number }
  | { readonly kind: 'preview'; readonly preview: RestorePreview }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'refused'; readonly code: string };

/** Begins the notes anew from a file: says first what is in it and what will happen, and is then told once more. */
export function RestoreNotes({ isAllRead, onRead, t }: Props) {
  const { state, run, putAway } = useWork<State>();
  const read = (file: File) =>
    run(
      (done, all) => ({ kind: 'reading', done, all }),
      (signal, progress) => onRead(file, signal, progress),
      answer =>
        answer.ok ? { kind: 'preview', preview: answer.value } : { kind: 'refused', code: answer.error.code },
    );
  const restore = (preview: RestorePreview) =>
    run(
      (done, all) => ({ kind: 'restoring', done, all }),
      (signal, progress) => preview.restore(signal, progress),
      answer =>
        answer.ok ? { kind: 'restored', count: answer.value } : { kind: 'refused', code: answer.error.code },
    );
  const isBusy = state?.kind === 'reading' || state?.kind === 'restoring';
  return (
    <div class="restore">
      <FileButton
        name="restore-file"
        action="restore-from-file"
        words={t('restore-from-file')}
        accept={NOTES_FILES}
        look="chip"
        isDisabled={isBusy}
        onFile={file => void read(file)}
      />
      <span role="status" class="quiet">
        {state?.kind === 'reading' && t('import-reading')}
        {state?.kind === 'restoring' && t('restoring')}
        {state?.kind === 'restored' && t('restored', { count: state.count })}
        {state?.kind === 'refused' && `${t('restore-refused')} ${t(`failure-${state.code}`)}`}
      </span>
      {isBusy && (
        <progress aria-label={t('restore-progress')} value={state.done} max={Math.max(1, state.all)} />
      )}
      {state?.kind === 'preview' && (
        <Question
          preview={state.preview}
          isAllRead={isAllRead}
          onAnswer={isMeant => {
            if (isMeant) void restore(state.preview);
            else putAway();
          }}
          t={t}
        />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly preview: RestorePreview;
  readonly isAllRead: boolean;
  readonly onAnswer: (isMeant: boolean) => void;
  readonly t: Translate;
}

function Question({ preview, isAllRead, onAnswer, t }: QuestionProps) {
  const { name, inFile, salvaged, all, unreadable } = preview;
  const [isLossMeant, setIsLossMeant] = useState(isAllRead);
  const cancel = useRef<HTMLButtonElement>(null);
  // The answer that does no harm.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <section
      class="preview"
      role="alertdialog"
      aria-label={t('restore-preview')}
      aria-describedby="restore-what"
    >
      <p>
        <b>{name}</b>
      </p>
      <ul>
        <li>{t('restore-in-file', { count: inFile })}</li>
        {unreadable > 0 && <li class="warn">{t('import-unreadable', { count: unreadable })}</li>}
        <li>{t('restore-salvaged', { count: salvaged })}</li>
        <li>{t('restore-all', { count: all })}</li>
      </ul>
      <p id="restore-what">{t('restore-what')}</p>
      <p class="quiet">{t('restore-safe')}</p>
      {!isAllRead && (
        <label class="loss">
          <input
            type="checkbox"
            name="restore-loss"
            checked={isLossMeant}
            onChange={event => setIsLossMeant(event.currentTarget.checked)}
          />{' '}
          {t('restore-loss')}
        </label>
      )}
      <p class="doings">
        <button
          type="button"
          class="chip"
          data-action="cancel-restore"
          ref={cancel}
          onClick={() => onAnswer(false)}
        >
          {t('cancel')}
        </button>
        <button
          type="button"
          class="chip"
          data-action="confirm-restore"
          disabled={!isLossMeant || all === 0}
          onClick={() => onAnswer(true)}
        >
          {t('restore-now', { count: all })}
        </button>
      </p>
    </section>
  );
}
