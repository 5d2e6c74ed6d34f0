import type { ComponentChild } from 'preact';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: ComponentChild;
  readonly lang?: string;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  /** Chosen, one or several. */
  readonly chosen: readonly Value[];
  readonly type: 'radio' | 'checkbox';
  readonly onChoose: (value: Value, isChosen: boolean) => void;
}

/** Values of which one is chosen, or any number. */
export function ChoiceGroup<Value extends string>(props: Props<Value>) {
  const { name, legend, choices, chosen, type, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map(({ value, words, lang }) => (
          <label key={value} lang={lang}>
            <input
              type={type}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={event => onChoose(value, event.currentTarget.checked)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
