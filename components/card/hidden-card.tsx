import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';
import { CardFrame, type CardPlace } from './card-frame.tsx';

interface Props {
  readonly place: CardPlace;
  /** It could not be taken back. */
  readonly hasFailed: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** What is left of the card when its passage was hidden: that it was, and the way back. */
export function HiddenCard({ place, hasFailed, onUndo, onClose, t }: Props) {
  return (
    <CardFrame name={t('hidden')} shows="hidden" place={place} takesFocus={true} onClose={onClose} t={t}>
      <div class="hidden">
        <p role="status">
          <OwnWords text={hasFailed ? t('not-shown-again') : t('hidden')} />
        </p>
        <button type="button" data-action="undo" aria-label={t('withdraw')} onClick={trusted(onUndo)}>
          <OwnWords text={t('withdraw')} />
        </button>
      </div>
    </CardFrame>
  );
}
