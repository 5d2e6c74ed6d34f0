import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import type { Translate } from '../translate.ts';
import type { Progress } from './desk.ts';

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
  const [state, setState] = useState<State>();
  const field = useRef<HTMLInputElement>(null);
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  const begin = (doing: 'reading' | 'restoring') => {
    work.current?.abort();
    const lifetime = new AbortController();
    work.current = lifetime;
    const tell = (next: State) => {
      if (!lifetime.signal.aborted) setState(next);
    };
    const progress = (done: number, all: number) => tell({ kind: doing, done, all });
    progress(0, 0);
    return { signal: lifetime.signal, progress, tell };
  };
  const read = async (file: File) => {
    const { signal, progress, tell } = begin('reading');
    const answer = await onRead(file, signal, progress);
    tell(
      answer.ok ? { kind: 'preview', preview: answer.value } : { kind: 'refused', code: answer.error.code },
    );
  };
  const restore = async (preview: RestorePreview) => {
    const { signal, progress, tell } = begin('restoring');
    const answer = await preview.restore(signal, progress);
    tell(
      answer.ok ? { kind: 'restored', count: answer.value } : { kind: 'refused', code: answer.error.code },
    );
  };
  const isBusy = state?.kind === 'reading' || state?.kind === 'restoring';
  return (
    <div class="restore">
      <button
        type="button"
        class="chip"
        data-action="restore-from-file"
        disabled={isBusy}
        onClick={() => field.current?.click()}
      >
        {t('restore-from-file')}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        name="restore-file"
        disabled={isBusy}
        accept=".json,.jsonld,.gz,application/json,application/ld+json,application/gzip"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          event.currentTarget.value = '';
        }}
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
            else setState(undefined);
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
