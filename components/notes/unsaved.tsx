import type { Translate } from '../translate.ts';
import type { NoteDesk } from './desk.ts';

interface Props {
  readonly desk: NoteDesk;
  /** Whether what was written is on the screen, in its form. */
  readonly isShown: (id: string) => boolean;
  readonly onOpen: (id: string) => void;
  readonly t: Translate;
}

/** Leads to what was written and could not be stored, wherever the reader has gone since. */
export function Unsaved({ desk, isShown, onOpen, t }: Props) {
  const elsewhere = [...desk.unsaved].filter(([id]) => !isShown(id));
  if (elsewhere.length === 0) return null;
  return (
    <div role="alert" class="refused">
      <p>{t('notes-unsaved', { count: elsewhere.length })}</p>
      {elsewhere.map(([id, { text }]) => (
        <button key={id} type="button" class="link" data-action="open-unsaved" onClick={() => onOpen(id)}>
          {text.trim().slice(0, 20) || t('no-text')}
        </button>
      ))}
    </div>
  );
}
