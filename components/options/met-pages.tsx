import { useState } from 'preact/hooks';
import { MOST_MET, MOST_OF_NODE } from '../../core/notes/meeting.ts';
import type { Translate } from '../translate.ts';
import { Question } from './question.tsx';

interface Props {
  /** Whether the reader has it kept from now on; what was kept stays when they turn it off. */
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  /** How many pages are kept; `failed` where it could not be counted. */
  readonly count: number | 'failed' | undefined;
  readonly isCleared: boolean;
  readonly onClear: () => void;
  readonly t: Translate;
}

/** Whether it is kept on which pages clauses were met, how much of that there is, and the way to be rid of it. */
export function MetPages({ isOn, onTurn, count, isCleared, onClear, t }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const some = typeof count === 'number' ? count : 0;
  const answered = (isMeant: boolean) => {
    setIsAsking(false);
    if (isMeant) onClear();
  };
  return (
    <>
      <h3>{t('met-heading')}</h3>
      <label class="single">
        <input
          type="checkbox"
          name="keeps-met"
          checked={isOn}
          aria-describedby="keeps-met-note"
          onChange={event => onTurn(event.currentTarget.checked)}
        />
        <span>{t('keeps-met')}</span>
      </label>
      <p id="keeps-met-note" class="quiet">
        {t('keeps-met-note', { most: MOST_OF_NODE, all: MOST_MET })}
      </p>
      <p class="met-count">
        {count === 'failed' && t('kept-failed')}
        {typeof count === 'number' && t('met-count', { count })}
        {!isOn && some > 0 && ` ${t('met-stays')}`}
      </p>
      {isAsking ? (
        <Question
          name="clear-met"
          question={t('clear-met-question', { count: some })}
          stays={t('clear-met-stays')}
          confirm={t('confirm-clear-met')}
          cancel={t('cancel-delete')}
          onAnswer={answered}
        />
      ) : (
        <button type="button" data-action="clear-met" disabled={some === 0} onClick={() => setIsAsking(true)}>
          {t('clear-met')}
        </button>
      )}
      <p role="status">{isCleared && t('met-cleared')}</p>
    </>
  );
}
