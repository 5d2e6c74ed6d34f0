import type { Translate } from '../translate.ts';

/** Notes that were to be put back, and are not yet. */
export interface Waiting {
  readonly records: number;
  /** Why not, when it was last tried: the code of a failure. */
  readonly code?: string;
  readonly onAgain: () => void;
}

/** Says that there are more notes than are shown: they are kept, and not back in their place. */
export function WaitingNotes({ waiting, t }: { readonly waiting: Waiting; readonly t: Translate }) {
  const { records, code, onAgain } = waiting;
  return (
    <div role="alert" class="notice">
      <p>
        {t('restore-waiting', { count: records })} {code !== undefined && t(`failure-${code}`)}
      </p>
      <p class="doings">
        <button type="button" class="chip" data-action="finish-restore" onClick={onAgain}>
          {t('retry-save')}
        </button>
      </p>
    </div>
  );
}
