import type { Colour } from '../../core/notes/colours.ts';
import { OwnWords } from '../own-words.tsx';
import { px } from '../px.ts';
import { COLOUR_SHAPES } from './colour-shapes.ts';
import { edgeOf, type LabelProps, TO_LABEL } from './label.tsx';

/** A note on words of the page that stand in no passage; places in CSS pixels from the host's corner. */
export interface MarginMark {
  readonly note: string;
  readonly colour: Colour;
  readonly isChanged: boolean;
  readonly top: number;
  readonly bottom: number;
}

interface Props extends Pick<LabelProps, 'top' | 'side' | 'edge' | 'width' | 'isStop' | 't'> {
  readonly mark: MarginMark;
}

/** Leads to its note. What stands in it is told nowhere in the page. */
export function NoteMark({ mark, top, isStop, t, ...place }: Props) {
  const { note, colour, isChanged } = mark;
  const name = t('note-mark', { colour: t(`colour-${colour}`) });
  return (
    <li>
      <button
        type="button"
        class={`note-mark ${colour}`}
        data-note-id={note}
        aria-label={isChanged ? t('and-also', { said: name, more: t('note-changed') }) : name}
        tabIndex={isStop ? 0 : -1}
        style={{ ...edgeOf(place, TO_LABEL), top: px(top) }}
      >
        <OwnWords text={COLOUR_SHAPES[colour]} class={isChanged ? 'shape changed' : 'shape'} />
      </button>
    </li>
  );
}
