import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';

interface Props {
  readonly words: string;
  /** None where there is nothing to take back. */
  readonly onUndo: (() => void) | undefined;
  readonly t: Translate;
}

/** What came of marking words, in a corner of the window. */
export function Notice({ words, onUndo, t }: Props) {
  return (
    <div class="notice">
      <p role="status">
        <OwnWords text={words} />
      </p>
      {onUndo && (
        <button type="button" data-action="undo" aria-label={t('undo-mark')} onClick={trusted(onUndo)}>
          <OwnWords text={t('undo-mark')} />
        </button>
      )}
    </div>
  );
}
