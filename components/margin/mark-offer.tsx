import { OwnWords } from '../own-words.tsx';
import { px } from '../px.ts';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';

interface Props {
  /** CSS pixels from the host's corner. */
  readonly left: number;
  readonly top: number;
  readonly onMark: () => void;
  readonly t: Translate;
}

/** Offers to mark what is selected, below where the selection ends; a press on it leaves the selection as it is. */
export function MarkOffer({ left, top, onMark, t }: Props) {
  return (
    <button
      type="button"
      class="mark-offer"
      data-action="highlight"
      aria-label={t('highlight')}
      style={{ left: px(left), top: px(top) }}
      onMouseDown={event => event.preventDefault()}
      onClick={trusted(onMark)}
    >
      <OwnWords text={t('highlight')} />
    </button>
  );
}
