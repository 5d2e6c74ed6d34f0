import type { Translate } from '../translate.ts';

/** Said once a week until the reader has a copy of their notes elsewhere. */
export interface Reminder {
  /** How many notes no copy has. */
  readonly count: number;
  readonly onLater: () => void;
}

export function ReminderLine({ reminder, t }: { readonly reminder: Reminder; readonly t: Translate }) {
  return (
    <p class="reminder quiet">
      {t('no-backup', { count: reminder.count })}{' '}
      <button type="button" class="link" data-action="remind-later" onClick={reminder.onLater}>
        {t('remind-later')}
      </button>
    </p>
  );
}
