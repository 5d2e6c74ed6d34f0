import { useState } from 'preact/hooks';
import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';

/** What one can do with what the card shows. */
export interface Doing {
  readonly onCite: () => void;
  readonly onQuote: () => void;
  readonly onPanel: () => void;
  /** Begins a note on what the card shows. */
  readonly onNote: () => void;
  /** None where the reader was led to a node that no passage of the page is from. */
  readonly onHide?: (() => void) | undefined;
}

interface Props {
  readonly doing: Doing;
  /** What came of it, for the status line. */
  readonly said: string;
  readonly t: Translate;
}

/**
 * The frame is for copying (`copyText`). It must be there when the button is pressed, as a frame that comes later knows nothing
 * of the click, and need not be before the reader is near.
 */
export function CardActions({ doing: { onCite, onQuote, onPanel, onNote, onHide }, said, t }: Props) {
  const [isNear, setNear] = useState(false);
  const comesNear = () => setNear(true);
  return (
    <div class="foot" onPointerOver={comesNear} onFocusIn={comesNear}>
      {isNear && <iframe class="copier" tabIndex={-1} aria-hidden="true" title={t('copy-quote')} />}
      <p class="status" role="status">
        <OwnWords text={said} />
      </p>
      <div class="doing">
        <Action action="open-panel" words={t('open-panel')} act={onPanel} />
        <Action action="write-note" words={t('write-note')} act={onNote} />
        <Action action="copy-citation" words={t('copy-citation')} act={onCite} />
        <Action action="copy-quote" words={t('copy-quote')} act={onQuote} />
        {onHide && <Action action="hide-passage" words={t('hide-passage')} act={onHide} />}
      </div>
    </div>
  );
}

function Action({ action, words, act }: { action: string; words: string; act: () => void }) {
  return (
    <button type="button" data-action={action} aria-label={words} onClick={trusted(act)}>
      <OwnWords text={words} />
    </button>
  );
}
