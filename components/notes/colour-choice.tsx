import { COLOURS, type Colour } from '../../core/notes/colours.ts';
import type { Translate } from '../translate.ts';
import { ColourSign } from './colour-sign.tsx';

interface Props {
  /** Of the radio buttons: what stands in one form goes together. */
  readonly name: string;
  readonly chosen: Colour;
  readonly isDisabled: boolean;
  readonly onChoose: (colour: Colour) => void;
  readonly t: Translate;
}

export function ColourChoice({ name, chosen, isDisabled, onChoose, t }: Props) {
  return (
    <fieldset class="colours" disabled={isDisabled}>
      <legend class="heard">{t('note-colour')}</legend>
      {COLOURS.map(colour => (
        <label key={colour}>
          <input
            type="radio"
            name={name}
            value={colour}
            checked={colour === chosen}
            onChange={() => onChoose(colour)}
          />
          <ColourSign colour={colour} t={t} />
        </label>
      ))}
    </fieldset>
  );
}
