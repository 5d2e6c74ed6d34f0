import type { Colour } from '../../core/notes/colours.ts';
import { COLOUR_SHAPES } from '../margin/colour-shapes.ts';
import type { Translate } from '../translate.ts';

/** A colour as it is shown beside its bar: a shape of its own, and its name. */
export function ColourSign({ colour, t }: { readonly colour: Colour; readonly t: Translate }) {
  return (
    <span class={`colour ${colour}`}>
      <span class="shape" aria-hidden="true">
        {COLOUR_SHAPES[colour]}
      </span>
      {t(`colour-${colour}`)}
    </span>
  );
}
