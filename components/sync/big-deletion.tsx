import type { Translate } from '../translate.ts';

interface Props {
  readonly count: number;
  readonly onUndo: () => void;
  readonly onAccept: () => void;
  readonly t: Translate;
}

/** Another browser deleted so many notes at once that they are offered back; until then they lie in the trash. */
export function BigDeletion({ count, onUndo, onAccept, t }: Props) {
  return (
    <p class="big-deletion">
      {t('deletion-arrived', { count })}{' '}
      <button type="button" class="link" data-action="undo-deletion" onClick={onUndo}>
        {t('undo-deletion')}
      </button>{' '}
      <button type="button" class="link" data-action="accept-deletion" onClick={onAccept}>
        {t('accept-deletion')}
      </button>
    </p>
  );
}
