import { useMemo } from 'preact/hooks';
import type { NoteDesk } from '../../components/notes/desk.ts';
import { EmptiedNotes } from '../../components/notes/emptied-notes.tsx';
import { NotesRescue } from '../../components/notes/notes-rescue.tsx';
import { NotesView } from '../../components/notes/notes-view.tsx';
import { WaitingNotes } from '../../components/notes/waiting-notes.tsx';
import type { Translate } from '../../components/translate.ts';
import { type PanelPlace, placeAtNode } from '../../core/panel-place.ts';
import { isPrivateWindow } from '../../platform/browser.ts';
import { askNotes } from '../../platform/messaging/ask-notes.ts';
import { createOwnNote, putAway, saveOwnNote, unsaved } from './note-desk.ts';
import { noteFile } from './note-files.ts';
import { readNoteImport } from './note-import.ts';
import { notePlaces } from './note-places.ts';
import { noteReprints } from './note-reprints.ts';
import { shelfOf } from './note-shelf.ts';
import { rescuing } from './rescue.ts';
import { useBackupReminder } from './use-backup-reminder.ts';
import { useEmptied } from './use-emptied.ts';
import { useMet } from './use-met.ts';
import type { KnownNotes } from './use-notes.ts';
import type { ShownPage } from './use-page.ts';
import { type ChangePlace, noteScroll } from './use-place.ts';
import type { KnownReprints } from './use-reprints.ts';
import { useScroll } from './use-scroll.ts';
import { useStrayed } from './use-strayed.ts';
import { useSyncNews } from './use-sync-news.ts';
import { useWaiting } from './use-waiting.ts';

interface Props {
  readonly shown: ShownPage | undefined;
  readonly known: KnownNotes | string | undefined;
  readonly reprints: KnownReprints;
  readonly place: PanelPlace;
  readonly change: ChangePlace;
  /** Whether the reader has it kept on which pages clauses were met. */
  readonly keepsMet: boolean;
  readonly t: Translate;
}

/** 笔记: the reader's notes. */
export function OwnNotes({ shown, known, reprints, place, change, keepsMet, t }: Props) {
  const isKnown = known !== undefined && typeof known !== 'string';
  // A form that is open comes into view by itself, wherever the notes were left.
  const start = place.notes.open === undefined ? place.scroll.notes : undefined;
  useScroll(`notes ${shown?.tab}`, isKnown, start, noteScroll('notes', change));
  const waiting = useWaiting();
  const [emptied, onKnown] = useEmptied();
  if (known === undefined) return <p class="notice">{t('reading-notes')}</p>;
  const more = (
    <>
      {emptied !== undefined && <EmptiedNotes time={emptied} onKnown={onKnown} t={t} />}
      {waiting && <WaitingNotes waiting={waiting} t={t} />}
    </>
  );
  if (typeof known === 'string') {
    return (
      <>
        {more}
        <NotesRescue code={known} rescue={rescuing} onRetry={() => location.reload()} t={t} />
      </>
    );
  }
  return (
    <>
      {more}
      <KnownNotesView {...{ shown, known, reprints, place, change, keepsMet, t }} />
    </>
  );
}

function KnownNotesView(props: Props & { readonly known: KnownNotes }) {
  const { shown, known, reprints, place, change, keepsMet, t } = props;
  const page = shown?.page;
  const met = useMet(place.notes.clause, keepsMet);
  const strayed = useStrayed(known);
  const shelf = useMemo(() => shelfOf(known, page, strayed), [known, page, strayed]);
  const { news, hasSync } = useSyncNews();
  const [reminder, noteBackup] = useBackupReminder(known.notes, hasSync);
  const desk: NoteDesk = {
    isPrivate: isPrivateWindow(),
    create: createOwnNote,
    save: saveOwnNote,
    ...putAway,
    tag: (ids, tag, isOn) =>
      askNotes('tag-notes', { ids: [...ids], add: isOn ? [tag] : [], remove: isOn ? [] : [tag] }),
    ...notePlaces(shown),
    ...noteReprints(shown?.tab, reprints.forget),
    exportAs: async (format, notes) => {
      const own = notes ?? known.search.find({ sort: 'place' });
      const made = await noteFile(format, { ground: known.ground, notes: own, isAll: !notes, t });
      if (made.ok && format === 'json' && !notes) noteBackup();
      return made;
    },
    readImport: readNoteImport,
    unsaved,
  };
  return (
    <NotesView
      shelf={shelf}
      desk={desk}
      place={place.notes}
      onPlace={notes => change(now => ({ ...now, notes }))}
      onClause={node => change(now => placeAtNode(now, node))}
      met={met}
      refusal={known.refusal}
      reminder={reminder}
      reprints={reprints.list}
      sync={news}
      t={t}
    />
  );
}
