import type { Colour } from '../../core/notes/colours.ts';
import type { Translate } from '../translate.ts';

/** Shapes that are told apart without their colours. */
const SIGNS: Readonly<Record<Colour, string>> = {
  yellow: '●',
  green: '▲',
  blue: '■',
  pink: '◆',
  violet: '★',
  grey: '○',
};

/** A colour as it is shown beside its bar: a shape of its own, and its name. */
export function ColourSign({ colour, t }: { readonly colour: Colour; readonly t: Translate }) {
  return (
    <span class={`colour ${colour}`}>
      <span class="shape" aria-hidden="true">
        {SIGNS[colour]}
      </span>
      {t(`colour-${colour}`)}
    </span>
  );
}
