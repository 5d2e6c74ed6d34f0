import { useEffect, useRef } from 'preact/hooks';
import { FileButton } from '../file-button.tsx';
import type { Translate } from '../translate.ts';
import type { ImportPreview, NoteDesk } from './desk.ts';
import { NOTES_FILES } from './notes-files.ts';
import { useWork } from './use-work.ts';

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
  const { state, run, putAway } = useWork<State>();
  const preview = useRef<HTMLElement>(null);
  const kind = state?.kind;
  useEffect(() => {
    if (kind === 'preview') preview.current?.focus();
  }, [kind]);
  const read = (file: File) =>
    run(
      (done, all) => ({ kind: 'reading', done, all }),
      (signal, progress) => onRead(file, signal, progress),
      answer => (answer.ok ? { kind: 'preview', preview: answer.value } : refusedBy(answer.error)),
    );
  const take = (known: ImportPreview) =>
    run(
      (done, all) => ({ kind: 'taking', done, all }),
      (signal, progress) => known.take(signal, progress),
      answer => (answer.ok ? { kind: 'taken', count: answer.value } : refusedBy(answer.error)),
    );
  return (
    <div class="import">
      <FileButton
        name="import-file"
        action="import"
        words={t('import-notes')}
        accept={NOTES_FILES}
        look="chip"
        isDisabled={isDisabled}
        onFile={file => void read(file)}
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
          <button type="button" class="link" data-action="cancel-import" onClick={putAway}>
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
            <button type="button" class="link" data-action="cancel-import" onClick={putAway}>
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
