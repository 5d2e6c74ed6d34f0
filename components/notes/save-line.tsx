import { clockOf } from '../clock.ts';
import type { Translate } from '../translate.ts';
import type { SaveState } from './use-autosave.ts';

interface Props {
  readonly state: SaveState;
  readonly onRetry: () => void;
  readonly t: Translate;
}

/** Says how it stands with what is written; a refusal stays until it was saved. */
export function SaveLine({ state, onRetry, t }: Props) {
  return (
    <p class="saving quiet">
      <span role="status">
        {state.kind === 'waiting' && t('note-waiting')}
        {state.kind === 'saving' && t('note-saving')}
        {state.kind === 'saved' && t('note-saved', { time: clockOf(state.time) })}
      </span>
      {state.kind === 'refused' && (
        <span role="alert" class="refused">
          {t('note-not-saved')} {t(`failure-${state.code}`)}{' '}
          <button type="button" class="link" data-action="retry-save" onClick={onRetry}>
            {t('retry-save')}
          </button>
        </span>
      )}
    </p>
  );
}
