import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** What is asked about; its buttons do `confirm-` and `cancel-` that. */
  readonly name: string;
  readonly question: string;
  /** What is left alone. */
  readonly stays: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onAnswer: (isMeant: boolean) => void;
}

/** Asks once more before something goes that cannot be brought back. */
export function Question({ name, question, stays, confirm, cancel, onAnswer }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the focus goes to the answer that does no harm.
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      class="question"
      aria-labelledby={`${name}-question`}
      aria-describedby={`${name}-stays`}
    >
      <p id={`${name}-question`}>{question}</p>
      <p id={`${name}-stays`} class="quiet">
        {stays}
      </p>
      <button type="button" data-action={`cancel-${name}`} ref={keep} onClick={() => onAnswer(false)}>
        {cancel}
      </button>
      <button type="button" class="danger" data-action={`confirm-${name}`} onClick={() => onAnswer(true)}>
        {confirm}
      </button>
    </div>
  );
}
