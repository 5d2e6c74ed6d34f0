interface Props {
  readonly id: string;
  readonly words: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A row of the popup with its words and a switch; the words switch too. */
export function Switch({ id, words, isOn, isDisabled = false, onSwitch }: Props) {
  return (
    <div class="row">
      <label for={id}>{words}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        disabled={isDisabled}
        onChange={event => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
