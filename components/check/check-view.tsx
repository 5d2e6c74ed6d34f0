import type { Translate } from '../translate.ts';
import { type Checked, CheckResult } from './check-result.tsx';

interface Props {
  readonly text: string;
  /** How much of the text is matched, 0 to 1, while it is being matched. */
  readonly share: number | undefined;
  readonly checked: Checked | undefined;
  /** The code of what went wrong last. */
  readonly failure: string | undefined;
  /** The longest text, in UTF-16 code units. */
  readonly longest: number;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  readonly t: Translate;
}

/** A text that the reader brings along, checked as a page is. */
export function CheckView(props: Props) {
  const { text, share, checked, failure, longest, t } = props;
  const isRunning = share !== undefined;
  return (
    <main class="check">
      <h1>{t('check')}</h1>
      <p class="quiet">{t('check-note')}</p>
      <form
        onSubmit={event => {
          event.preventDefault();
          props.onCheck();
        }}
      >
        <label for="text-to-check">{t('text-to-check')}</label>
        <textarea
          id="text-to-check"
          name="text"
          lang="zh"
          rows={checked ? 4 : 10}
          maxLength={longest}
          value={text}
          onInput={event => props.onText(event.currentTarget.value)}
        />
        <div class="doing">
          {isRunning ? (
            <button type="button" data-action="cancel-check" onClick={props.onCancel}>
              {t('cancel-check')}
            </button>
          ) : (
            <button type="submit" class="primary" data-action="check" disabled={text.trim() === ''}>
              {t('check-now')}
            </button>
          )}
          <label class="file">
            {t('open-file')}
            <input
              type="file"
              name="file"
              accept=".txt,.md,text/plain,text/markdown"
              onChange={event => {
                const [file] = event.currentTarget.files ?? [];
                if (file) props.onFile(file);
                // The same file may be opened again.
                event.currentTarget.value = '';
              }}
            />
          </label>
          <span class="quiet">{t('length', { count: text.length })}</span>
        </div>
      </form>
      <div role="status">
        {isRunning && (
          <>
            <progress value={share} aria-label={t('checking')} />
            <span class="quiet"> {t('checking')}</span>
          </>
        )}
      </div>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {t(`failure-${failure}`)}
        </p>
      )}
      {checked && !isRunning && <CheckResult checked={checked} t={t} />}
    </main>
  );
}
