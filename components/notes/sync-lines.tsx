import type { Result } from '../../core/result.ts';
import { BigDeletion } from '../sync/big-deletion.tsx';
import type { Translate } from '../translate.ts';

/** What a reader is told of the sync who looks at their notes; undefined while there is none. */
export interface SyncNews {
  /** Code of what is wrong. */
  readonly trouble: string | undefined;
  /** How many notes another browser deleted at once. */
  readonly deleted: number | undefined;
  /** Answers how many were put back. */
  readonly undoDeletion: () => Promise<Result<number>>;
  readonly acceptDeletion: () => Promise<Result<unknown>>;
}

interface Props {
  readonly news: SyncNews;
  /** How many notes were edited in two places; none where they are in front already. */
  readonly conflicts: number;
  readonly onConflicts: () => void;
  readonly onUndo: () => void;
  readonly onAccept: () => void;
  readonly t: Translate;
}

/** Says nothing where all is well. */
export function SyncLines({ news, conflicts, onConflicts, onUndo, onAccept, t }: Props) {
  const { trouble, deleted } = news;
  return (
    <div class="sync-lines quiet" role="status">
      {trouble !== undefined && (
        <p>
          {t('sync-trouble')} {t(`failure-${trouble}`)}{' '}
          <a class="link" href="options.html#sync" target="_blank" rel="noreferrer">
            {t('open-sync')}
          </a>
        </p>
      )}
      {deleted !== undefined && <BigDeletion count={deleted} onUndo={onUndo} onAccept={onAccept} t={t} />}
      {conflicts > 0 && (
        <p>
          {t('sync-conflicts', { count: conflicts })}{' '}
          <button type="button" class="link" data-action="see-conflicts" onClick={onConflicts}>
            {t('see-conflicts')}
          </button>
        </p>
      )}
    </div>
  );
}
