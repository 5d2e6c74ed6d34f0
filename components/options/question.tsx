import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** What is asked about; actions and ids are named by it: `confirm-delete`, `cancel-delete`. */
  readonly name: string;
  readonly question: string;
  /** What stays as it is whatever the answer. */
  readonly detail: string;
  readonly no: string;
  readonly yes: string;
  readonly onAnswer: (isMeant: boolean) => void;
}

/** Asks once more before something is done that takes something away. */
export function Question({ name, question, detail, no, yes, onAnswer }: Props) {
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
        {detail}
      </p>
      <button type="button" data-action={`cancel-${name}`} ref={keep} onClick={() => onAnswer(false)}>
        {no}
      </button>
      <button type="button" class="danger" data-action={`confirm-${name}`} onClick={() => onAnswer(true)}>
        {yes}
      </button>
    </div>
  );
}
