import type { Ref } from 'preact';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isSecret?: boolean;
  readonly isUrl?: boolean;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onType: (value: string) => void;
  readonly field?: Ref<HTMLInputElement>;
}

/** A field with its name above and what is meant by it below. */
export function SyncField(props: Props) {
  const { name, label, hint, isSecret, isUrl, value, isWrong, onType, field } = props;
  const own = {
    id: `sync-${name}`,
    name,
    value,
    // These are of the reader's server, and the browser would offer them to other pages of ours.
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    'aria-invalid': isWrong,
    'aria-describedby': `sync-${name}-hint`,
    ...(field && { ref: field }),
    ...(isUrl && { inputMode: 'url' as const }),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={own.id}>{label}</label>
      {isSecret ? <input type="password" {...own} /> : <input type="text" {...own} />}
      <p id={own['aria-describedby']} class="quiet">
        {hint}
      </p>
    </div>
  );
}
