import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { OwnWords } from '../own-words.tsx';
import { px } from '../px.ts';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';

/** Where the card stands, in CSS pixels from the host's corner; `bottom` where it grows upwards. */
export interface CardPlace {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly maxHeight: number;
}

interface Props {
  readonly name: string;
  readonly place: CardPlace;
  /** What is shown: when it changes the card begins at its top, or where the reader was in it before. */
  readonly shows: string;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly t: Translate;
}

/** In a card that is lower than this, what one can do comes after what it says and does not stand below it all the time. */
const LOW = 320;

/** A dialog beside the page, not over it: the focus goes in and comes out as it likes. */
export function CardFrame({ name, place, shows, takesFocus, onClose, children, t }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const left = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (!card.current) return;
    card.current.scrollTop = left.current.get(shows) ?? 0;
    if (!takesFocus) return;
    card.current.focus({ preventScroll: true });
    // One that stands under a long passage may begin beyond the window.
    card.current.scrollIntoView({ block: 'nearest' });
  }, [shows, takesFocus]);
  return (
    <div
      ref={card}
      class={place.maxHeight < LOW ? 'card low' : 'card'}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      style={styleOf(place)}
      onScroll={event => left.current.set(shows, event.currentTarget.scrollTop)}
    >
      <button
        type="button"
        class="close"
        data-action="close"
        aria-label={t('close')}
        title={t('close')}
        onClick={trusted(onClose)}
      >
        <OwnWords text="×" />
      </button>
      {children}
    </div>
  );
}

function styleOf({ left, top, bottom, width, maxHeight }: CardPlace) {
  return {
    left: px(left),
    top: top === undefined ? 'auto' : px(top),
    bottom: bottom === undefined ? 'auto' : px(bottom),
    width: px(width),
    maxHeight: px(maxHeight),
  };
}
