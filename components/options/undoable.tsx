import type { Translate } from '../translate.ts';
import type { Removed } from './sites-section.tsx';

interface Props {
  readonly removed: Removed | undefined;
  readonly onUndo: (removed: Removed) => void;
  readonly t: Translate;
}

/** Says what was taken away, with the way back. */
export function Undoable({ removed, onUndo, t }: Props) {
  return (
    <p role="status" class="undoable">
      {removed && (
        <>
          {removed.kind === 'site'
            ? t('site-removed', { host: removed.site.host })
            : t('choice-forgotten', { host: removed.choice.host })}
          <button type="button" data-action="undo" onClick={() => onUndo(removed)}>
            {t('restore-site')}
          </button>
        </>
      )}
    </p>
  );
}
