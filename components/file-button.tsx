import { useRef } from 'preact/hooks';

interface Props {
  /** Of the field that takes the file. */
  readonly name: string;
  readonly action: string;
  readonly words: string;
  /** Endings and types, as the field takes them. */
  readonly accept: string;
  readonly look?: 'chip';
  readonly isDisabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that has a file chosen: the browser's own field says what it says in the browser's language and looks like nothing else. */
export function FileButton({ name, action, words, accept, look, isDisabled, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={look}
        data-action={action}
        disabled={isDisabled}
        onClick={() => field.current?.click()}
      >
        {words}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        name={name}
        disabled={isDisabled}
        accept={accept}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
