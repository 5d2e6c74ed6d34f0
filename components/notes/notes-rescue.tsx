import { useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import { DownloadLink } from '../policy/download-link.tsx';
import type { Translate } from '../translate.ts';
import type { ExportedFile, Progress } from './desk.ts';
import { RestoreNotes, type RestorePreview } from './restore-notes.tsx';

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

/** What can be done about it. */
export interface Rescue {
  readonly rescue: () => Promise<Result<Rescued>>;
  /** Reads a file and says what there would be; nothing is written or deleted before `restore`. */
  readonly readFile: (file: File, signal: AbortSignal, progress: Progress) => Promise<Result<RestorePreview>>;
}

interface Props {
  /** Why the notes cannot be had. */
  readonly code: string;
  readonly rescue: Rescue;
  readonly onRetry: () => void;
  readonly t: Translate;
}

/** What to do, by why. */
const HELP_KEYS = {
  'storage-newer': 'help-newer',
  'storage-full': 'help-full',
  'storage-blocked': 'help-blocked',
  'storage-refused': 'help-refused',
  'storage-damaged': 'help-damaged',
  other: 'help-other',
};

/** Stands where the notes would: nothing is begun anew while they cannot be had, but by the reader's word. */
export function NotesRescue({ code, rescue: { rescue, readFile }, onRetry, t }: Props) {
  const [outcome, setOutcome] = useState<Result<Rescued>>();
  // In each other case the notes are there whole, and what helps lies elsewhere.
  const isRestorable = code === 'storage-damaged';
  return (
    <div class="notice" role="alert">
      <p>
        {t('notes-failed')} {t(`failure-${code}`)}
      </p>
      <p class="help">
        {t(HELP_KEYS[Object.hasOwn(HELP_KEYS, code) ? (code as keyof typeof HELP_KEYS) : 'other'])}
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
      {isRestorable && !outcome && <p class="quiet">{t('restore-after-rescue')}</p>}
      {isRestorable && outcome && (
        <RestoreNotes isAllRead={outcome.ok && !outcome.value.isIncomplete} onRead={readFile} t={t} />
      )}
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
