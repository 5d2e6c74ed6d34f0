import { useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import { DownloadLink } from '../policy/download-link.tsx';
import type { Translate } from '../translate.ts';
import type { ExportedFile } from './desk.ts';

/** What could be read of a store that does not open. */
export interface Rescued {
  /** The notes, in the form that is imported again. */
  readonly notes: ExportedFile;
  readonly count: number;
  /** All there is, as it is stored. */
  readonly all: ExportedFile;
  /** Whether something of it could not be read. */
  readonly isIncomplete: boolean;
}

interface Props {
  /** Why the notes cannot be had. */
  readonly code: string;
  readonly rescue: () => Promise<Result<Rescued>>;
  readonly onRetry: () => void;
  readonly t: Translate;
}

/** Stands where the notes would: nothing is begun anew while they cannot be had. */
export function NotesRescue({ code, rescue, onRetry, t }: Props) {
  const [outcome, setOutcome] = useState<Result<Rescued>>();
  return (
    <div class="notice" role="alert">
      <p>
        {t('notes-failed')} {t(`failure-${code}`)}
      </p>
      <p class="doings">
        <button type="button" class="chip" data-action="retry" onClick={onRetry}>
          {t('retry-save')}
        </button>
        <button
          type="button"
          class="chip"
          data-action="rescue"
          onClick={() => void rescue().then(setOutcome)}
        >
          {t('rescue-notes')}
        </button>
      </p>
      <p class="quiet">{t('rescue-help')}</p>
      {outcome && !outcome.ok && <p>{t(`failure-${outcome.error.code}`)}</p>}
      {outcome?.ok && <Files {...outcome.value} t={t} />}
    </div>
  );
}

function Files({ notes, count, all, isIncomplete, t }: Rescued & { readonly t: Translate }) {
  return (
    <>
      <p>{isIncomplete ? t('rescued-in-part', { count }) : t('rescued', { count })}</p>
      <p class="doings">
        <DownloadLink name={notes.name} text={notes.content} type={notes.type} action="rescued-notes">
          {t('rescued-notes')}
        </DownloadLink>
        <DownloadLink name={all.name} text={all.content} type={all.type} action="rescued-all">
          {t('rescued-all')}
        </DownloadLink>
      </p>
    </>
  );
}
