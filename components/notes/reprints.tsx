import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note.ts';
import type { Translate } from '../translate.ts';
import type { Reprint } from './listed-note.ts';

/** So many are shown until the reader wants all. */
const FIRST = 3;

interface Props {
  readonly reprints: readonly Reprint[];
  /** Nothing can be stored just now. */
  readonly isDisabled: boolean;
  readonly onOpen: (note: Note) => void;
  readonly onShow: (reprint: Reprint) => void;
  readonly onNoteHere: (reprint: Reprint) => void;
  readonly onDecline: (reprint: Reprint) => void;
  readonly t: Translate;
}

/** 别处的笔记: notes of other pages that this one has the words of. */
export function Reprints({ reprints, t, ...acts }: Props) {
  const [areAll, setAll] = useState(false);
  if (reprints.length === 0) return null;
  const shown = areAll ? reprints : reprints.slice(0, FIRST);
  return (
    <section class="reprints" aria-labelledby="reprints">
      <h2 id="reprints">{t('reprints')}</h2>
      {shown.map(reprint => (
        <Offer key={`${reprint.note.id} ${reprint.place.frame}`} reprint={reprint} {...acts} t={t} />
      ))}
      {shown.length < reprints.length && (
        <button type="button" class="link" data-action="all-reprints" onClick={() => setAll(true)}>
          {t('more-reprints', { count: reprints.length - shown.length })}
        </button>
      )}
    </section>
  );
}

type OfferProps = Omit<Props, 'reprints'> & { readonly reprint: Reprint };

function Offer({ reprint, isDisabled, onOpen, onShow, onNoteHere, onDecline, t }: OfferProps) {
  const { note } = reprint;
  const link = (action: string, words: string, onDo: () => void, isOff = false) => (
    <button type="button" class="link" data-action={action} disabled={isOff} onClick={onDo}>
      {words}
    </button>
  );
  return (
    <div class={`reprint bar-${note.colour}`} data-reprint={note.id}>
      <p>{t('reprinted-at', { source: sourceOf(note) })}</p>
      <blockquote class="quote" lang="zh-CN">
        “{note.target.quote?.exact}”
      </blockquote>
      <p class="doings">
        {link('open-reprint', t('open-reprint'), () => onOpen(note))}
        {link('show-reprint', t('show-reprint'), () => onShow(reprint))}
        {link('note-here', t('note-here'), () => onNoteHere(reprint), isDisabled)}
        {link('decline-reprint', t('decline-reprint'), () => onDecline(reprint), isDisabled)}
      </p>
    </div>
  );
}

/** The other page, by its title and day. */
function sourceOf({ target }: Note): string {
  if (target.kind !== 'page') return '';
  return [target.title || target.address, target.date].filter(Boolean).join(' · ');
}
