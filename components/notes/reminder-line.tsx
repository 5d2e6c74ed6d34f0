import type { Translate } from '../translate.ts';

/** Said once a week until the reader has a copy of their notes elsewhere, and once a day while the automatic one fails. */
export interface Reminder {
  /** How many notes no copy has. */
  readonly count: number;
  /** Why the automatic backup was not made: the code of a failure. */
  readonly trouble?: string;
  readonly onLater: () => void;
}

export function ReminderLine({ reminder, t }: { readonly reminder: Reminder; readonly t: Translate }) {
  const { count, trouble, onLater } = reminder;
  return (
    <p class="reminder quiet">
      {trouble === undefined
        ? t('no-backup', { count })
        : `${t('automatic-backup-trouble')} ${t(`failure-${trouble}`)}`}{' '}
      <button type="button" class="link" data-action="remind-later" onClick={onLater}>
        {trouble === undefined ? t('remind-later') : t('remind-tomorrow')}
      </button>
    </p>
  );
}
