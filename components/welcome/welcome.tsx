import type { CheckedPassage } from '../check/checked-passage.ts';
import type { Translate } from '../translate.ts';
import { Demo } from './demo.tsx';

interface Props {
  readonly text: string;
  /** What the engine found in the text; `failed` where it did not answer. */
  readonly passages: readonly CheckedPassage[] | 'failed' | undefined;
  /** What the match patterns of the sites that ship name. */
  readonly hosts: readonly string[];
  /** Whether the browser lets us read them. */
  readonly areAllowed: boolean | undefined;
  readonly onAllow: () => void;
  readonly onOptions: () => void;
  readonly onCheck: () => void;
  readonly t: Translate;
}

/** Three steps for a new reader: what one sees, where, and what is the reader's to decide. */
export function Welcome({ text, passages, hosts, areAllowed, onAllow, onOptions, onCheck, t }: Props) {
  return (
    <main class="welcome">
      <h1>{t('welcome')}</h1>
      <p class="quiet">{t('welcome-note')}</p>
      <section aria-labelledby="step-see">
        <h2 id="step-see">{t('step-see')}</h2>
        <p>{t('step-see-words')}</p>
        {passages === 'failed' && <p class="failure">{t('demo-failed')}</p>}
        {Array.isArray(passages) && <Demo text={text} passages={passages} t={t} />}
      </section>
      <section aria-labelledby="step-where">
        <h2 id="step-where">{t('step-where')}</h2>
        <p>{t('step-where-words')}</p>
        <ul class="hosts">
          {hosts.map(host => (
            <li key={host}>{host}</li>
          ))}
        </ul>
        <p role="status">
          {areAllowed !== undefined && (areAllowed ? t('sites-allowed') : t('sites-withheld'))}
        </p>
        {areAllowed === false && (
          <button type="button" class="primary" data-action="allow-sites" onClick={onAllow}>
            {t('allow-sites')}
          </button>
        )}
        <p>{t('step-where-else')}</p>
      </section>
      <section aria-labelledby="step-yours">
        <h2 id="step-yours">{t('step-yours')}</h2>
        <p>{t('step-yours-words')}</p>
        <p class="doing">
          <button type="button" data-action="open-options" onClick={onOptions}>
            {t('open-options')}
          </button>
          <button type="button" data-action="open-check" onClick={onCheck}>
            {t('open-check')}
          </button>
        </p>
      </section>
    </main>
  );
}
