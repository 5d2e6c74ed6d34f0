import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note.ts';
import { DownloadLink } from '../policy/download-link.tsx';
import type { Translate } from '../translate.ts';
import { EXPORT_FORMATS, type ExportedFile, type ExportFormat, type NoteDesk } from './desk.ts';

interface Props {
  /** How many there are. */
  readonly count: number;
  /** All where these are left out. */
  readonly selected: readonly Note[] | undefined;
  readonly onExport: NoteDesk['exportAs'];
  readonly t: Translate;
}

type Made = { readonly file: ExportedFile; readonly at: number };

/** Takes notes out: the file is made when it is asked for, and saved at once; its link stays, should the browser not have. */
export function ExportNotes({ count, selected, onExport, t }: Props) {
  const [state, setState] = useState<Made | 'working' | { readonly code: string }>();
  const make = async (format: ExportFormat) => {
    setState('working');
    const answer = await onExport(format, selected);
    setState(answer.ok ? { file: answer.value, at: files++ } : { code: answer.error.code });
  };
  const made = typeof state === 'object' && 'file' in state ? state : undefined;
  const button = (format: ExportFormat, words: string) => (
    <button
      key={format}
      type="button"
      class="chip"
      data-action={`export-${format}`}
      disabled={count === 0}
      onClick={() => void make(format)}
    >
      {words}
    </button>
  );
  return (
    <div class="export">
      {button('json', selected ? t('export-selected', { count: selected.length }) : t('export-all'))}
      <details>
        <summary>{t('more-formats')}</summary>
        {EXPORT_FORMATS.filter(format => format !== 'json').map(format =>
          button(format, t(`format-${format}`)),
        )}
      </details>
      <span role="status" class="quiet">
        {state === 'working' && t('exporting')}
        {state && typeof state === 'object' && 'code' in state && t(`failure-${state.code}`)}
        {made && t('exported')}
      </span>
      {made && (
        <DownloadLink
          key={made.at}
          name={made.file.name}
          text={made.file.content}
          type={made.file.type}
          action="exported-file"
          isAtOnce
        >
          {made.file.name}
        </DownloadLink>
      )}
    </div>
  );
}

/** Tells one file from the next. */
let files = 0;
