import { useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { Question } from './question.tsx';
import { Section } from './section.tsx';

interface Props {
  /** How many of what, by the name of its table; `failed` where it could not be counted. */
  readonly kept: readonly { readonly name: string; readonly count: number }[] | 'failed' | undefined;
  readonly isDeleted: boolean;
  /** The host of the server that notes are synced with; undefined where there is none. */
  readonly server: string | undefined;
  readonly onDelete: () => void;
  readonly t: Translate;
}

/** What is kept in this browser, and the way to be rid of it. */
export function PrivacySection({ kept, isDeleted, server, onDelete, t }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const isEmpty = kept === undefined || kept === 'failed' || kept.every(({ count }) => count === 0);
  return (
    <Section id="privacy" heading={t('section-privacy')}>
      <p>{server === undefined ? t('nothing-leaves') : t('notes-leave', { server })}</p>
      <p>{t('what-is-kept')}</p>
      <h3>{t('kept-heading')}</h3>
      {kept === 'failed' ? (
        <p>{t('kept-failed')}</p>
      ) : (
        <ul class="kept">
          {kept?.map(({ name, count }) => (
            <li key={name}>{t(`kept-${name}`, { count })}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{t('kept-notes')}</p>
      {isAsking ? (
        <Question
          name="delete"
          question={t('delete-kept-question')}
          stays={t('delete-kept-stays')}
          confirm={t('confirm-delete')}
          cancel={t('cancel-delete')}
          onAnswer={isMeant => {
            setIsAsking(false);
            if (isMeant) onDelete();
          }}
        />
      ) : (
        <button type="button" data-action="delete-kept" disabled={isEmpty} onClick={() => setIsAsking(true)}>
          {t('delete-kept')}
        </button>
      )}
      <p role="status">{isDeleted && t('kept-deleted')}</p>
    </Section>
  );
}
