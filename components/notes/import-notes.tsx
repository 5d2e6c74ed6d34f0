import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import type { ImportPreview, NoteDesk } from './desk.ts';

interface Props {
  readonly isDisabled: boolean;
  readonly onRead: NoteDesk['readImport'];
  readonly t: Translate;
}

type State =
  | { readonly kind: 'reading' | 'taking'; readonly done: number; readonly all: number }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'taken'; readonly count: number }
  | { readonly kind: 'refused'; readonly code: string };

/** How many of those that cannot be read are listed. */
const MOST = 20;

/** Brings notes in from a file: first what it would bring, then, if the reader wants it, the bringing. */
export function ImportNotes({ isDisabled, onRead, t }: Props) {
  const [state, setState] = useState<State>();
  const field = useRef<HTMLInputElement>(null);
  const preview = useRef<HTMLElement>(null);
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  const kind = state?.kind;
  useEffect(() => {
    if (kind === 'preview') preview.current?.focus();
  }, [kind]);
  const begin = (doing: 'reading' | 'taking') => {
    work.current?.abort();
    const lifetime = new AbortController();
    work.current = lifetime;
    setState({ kind: doing, done: 0, all: 0 });
    const progress = (done: number, all: number) => {
      if (!lifetime.signal.aborted) setState({ kind: doing, done, all });
    };
    const end = (next: State) => {
      if (!lifetime.signal.aborted) setState(next);
    };
    return { signal: lifetime.signal, progress, end };
  };
  const read = async (file: File) => {
    const { signal, progress, end } = begin('reading');
    const answer = await onRead(file, signal, progress);
    end(answer.ok ? { kind: 'preview', preview: answer.value } : refusedBy(answer.error));
  };
  const take = async (known: ImportPreview) => {
    const { signal, progress, end } = begin('taking');
    const answer = await known.take(signal, progress);
    end(answer.ok ? { kind: 'taken', count: answer.value } : refusedBy(answer.error));
  };
  const cancel = () => {
    work.current?.abort();
    setState(undefined);
  };
  return (
    <div class="import">
      <button
        type="button"
        class="chip"
        data-action="import"
        disabled={isDisabled}
        onClick={() => field.current?.click()}
      >
        {t('import-notes')}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        name="import-file"
        disabled={isDisabled}
        accept=".json,.jsonld,.gz,application/json,application/ld+json,application/gzip"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          event.currentTarget.value = '';
        }}
      />
      <span role="status" class="quiet">
        {state?.kind === 'reading' && t('import-reading')}
        {state?.kind === 'taking' && t('import-taking')}
        {state?.kind === 'taken' && t('import-taken', { count: state.count })}
        {state?.kind === 'refused' && `${t('import-refused')} ${t(`failure-${state.code}`)}`}
      </span>
      {(state?.kind === 'reading' || state?.kind === 'taking') && (
        <>
          <progress aria-label={t('import-progress')} value={state.done} max={Math.max(1, state.all)} />
          <button type="button" class="link" data-action="cancel-import" onClick={cancel}>
            {t('cancel')}
          </button>
        </>
      )}
      {state?.kind === 'preview' && (
        <section class="preview" ref={preview} tabIndex={-1} aria-label={t('import-preview')}>
          <Preview preview={state.preview} t={t} />
          <p class="doings">
            <button
              type="button"
              class="chip"
              data-action="confirm-import"
              disabled={state.preview.fresh + state.preview.joined === 0}
              onClick={() => void take(state.preview)}
            >
              {t('import-now', { count: state.preview.fresh + state.preview.joined })}
            </button>
            <button type="button" class="link" data-action="cancel-import" onClick={cancel}>
              {t('cancel')}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}

function refusedBy({ code }: { readonly code: string }): State {
  return { kind: 'refused', code };
}

function Preview({ preview, t }: { readonly preview: ImportPreview; readonly t: Translate }) {
  const { name, fresh, joined, known, unreadable } = preview;
  return (
    <>
      <p>
        <b>{name}</b>
      </p>
      <ul>
        <li>{t('import-fresh', { count: fresh })}</li>
        {joined > 0 && <li>{t('import-joined', { count: joined })}</li>}
        <li>{t('import-known', { count: known })}</li>
        {unreadable.length > 0 && (
          <li class="warn">{t('import-unreadable', { count: unreadable.length })}</li>
        )}
      </ul>
      {unreadable.length > 0 && (
        <ul class="quiet">
          {unreadable.slice(0, MOST).map(({ at, code }) => (
            <li key={at}>
              {t('import-entry', { at })} {t(`failure-${code}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
