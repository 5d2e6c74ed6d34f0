import { OwnWords } from '../own-words.tsx';
import { px } from '../px.ts';
import type { Translate } from '../translate.ts';

interface Props {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly t: Translate;
}

/** Said beside a label whose card could not be had; places in CSS pixels from the host's corner. */
export function CardFailure({ left, top, width, t }: Props) {
  return (
    <p class="card-failure" role="status" style={{ left: px(left), top: px(top), width: px(width) }}>
      <OwnWords text={t('card-failed')} />
    </p>
  );
}
