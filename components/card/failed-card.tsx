import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { CardFrame, type CardPlace } from './card-frame.tsx';

interface Props {
  readonly name: string;
  readonly words: string;
  readonly place: CardPlace;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** A card whose node could not be had: what it would have been about, and why there is no more. */
export function FailedCard({ name, words, place, takesFocus, onClose, t }: Props) {
  return (
    <CardFrame name={name} shows="failed" place={place} takesFocus={takesFocus} onClose={onClose} t={t}>
      <div class="head">
        <h2 lang="zh-CN" aria-label={name}>
          <OwnWords text={name} />
        </h2>
      </div>
      <p class="failed" role="status">
        <OwnWords text={words} />
      </p>
    </CardFrame>
  );
}
