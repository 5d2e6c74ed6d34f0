import { RHYTHMS, type Rhythm } from '../../core/notes/backup/automatic-backup.ts';
import { Moment } from '../notes/moment.tsx';
import type { Translate } from '../translate.ts';
import { ChoiceGroup } from './choice-group.tsx';

/** How it stands with the automatic backup; moments are milliseconds since 1970. */
export interface KnownBackup {
  /** None where it is off. */
  readonly rhythm?: Rhythm;
  readonly isUnderWay: boolean;
  readonly last?: { readonly at: number; readonly count: number };
  /** When it was seen that nothing had changed since. */
  readonly looked?: number;
  readonly failed?: { readonly at: number; readonly code: string };
}

interface Props {
  /** Undefined until it is known. */
  readonly backup: KnownBackup | undefined;
  /** Why what was asked for last was not done: the code of a failure. */
  readonly refused: string | undefined;
  /** Called within the click, in which the browser lets itself be asked for the permission. */
  readonly onSet: (rhythm: Rhythm | undefined) => void;
  readonly onNow: () => void;
  readonly t: Translate;
}

/** A file with all notes in the downloads folder, by itself every day or week, and what became of the last. */
export function BackupSection({ backup, refused, onSet, onNow, t }: Props) {
  const { rhythm, isUnderWay = false } = backup ?? {};
  return (
    <div class="backup">
      <h3>{t('backup-heading')}</h3>
      <label class="single">
        <input
          type="checkbox"
          name="automatic-backup"
          disabled={backup === undefined}
          checked={rhythm !== undefined}
          onClick={event => onSet(event.currentTarget.checked ? 'weekly' : undefined)}
        />
        <span>{t('automatic-backup')}</span>
      </label>
      <p class="quiet">{t('automatic-backup-note')}</p>
      {rhythm !== undefined && (
        <ChoiceGroup
          name="backup-rhythm"
          type="radio"
          legend={t('backup-rhythm')}
          choices={RHYTHMS.map(value => ({ value, words: t(`backup-${value}`) }))}
          chosen={[rhythm]}
          onChoose={value => onSet(value)}
        />
      )}
      <p>
        <button
          type="button"
          data-action="back-up-now"
          disabled={backup === undefined || isUnderWay}
          onClick={onNow}
        >
          {t('back-up-now')}
        </button>
      </p>
      <div role="status">
        {isUnderWay && <p>{t('backup-under-way')}</p>}
        {refused !== undefined && <p class="failure">{t(`failure-${refused}`)}</p>}
        {backup && <Outcome backup={backup} t={t} />}
      </div>
    </div>
  );
}

function Outcome({ backup, t }: { readonly backup: KnownBackup; readonly t: Translate }) {
  const { last, looked, failed, rhythm } = backup;
  return (
    <>
      {failed && (
        <p class="failure">
          <Moment time={failed.at} /> {t('backup-failed')} {t(`failure-${failed.code}`)}
          {rhythm && ` ${t('backup-again')}`}
        </p>
      )}
      {last ? (
        <p class="quiet">
          {t('backup-last', { count: last.count })} <Moment time={last.at} />
        </p>
      ) : (
        <p class="quiet">{t('backup-none')}</p>
      )}
      {last && looked !== undefined && (
        <p class="quiet">
          {t('backup-unchanged')} <Moment time={looked} />
        </p>
      )}
    </>
  );
}
