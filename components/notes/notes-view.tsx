import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note.ts';
import { ALL_NOTES, NEW_NOTE, type NotesPlace } from '../../core/panel-place.ts';
import type { Translate } from '../translate.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { NoteDesk } from './desk.ts';
import { Dossier } from './dossier.tsx';
import { ExportNotes } from './export-notes.tsx';
import { ImportNotes } from './import-notes.tsx';
import { pressed } from './list-keys.ts';
import type { Reprint } from './listed-note.ts';
import type { MetOnPages } from './met-pages.tsx';
import type { NoteActs } from './note-row.tsx';
import { NotesFilter } from './notes-filter.tsx';
import { NotesFoot } from './notes-foot.tsx';
import { NotesList } from './notes-list.tsx';
import { type Reminder, ReminderLine } from './reminder-line.tsx';
import { Reprints } from './reprints.tsx';
import type { Shelf } from './shelf.ts';
import { notesAt, rowsOf } from './shown-notes.ts';
import { SyncLines, type SyncNews } from './sync-lines.tsx';
import { Unsaved } from './unsaved.tsx';
import { type Doings, useDoings } from './use-doings.ts';
import { useFocusNext } from './use-focus-next.ts';
import { useSelection } from './use-selection.ts';
import { useSteadyRows } from './use-steady-rows.ts';
import { WrittenNote } from './written-note.tsx';

interface Props {
  readonly shelf: Shelf;
  readonly desk: NoteDesk;
  /** Where the reader stands; what they do is told by `onPlace`. */
  readonly place: NotesPlace;
  readonly onPlace: (place: NotesPlace) => void;
  /** Opens a clause among the documents. */
  readonly onClause: (node: string) => void;
  /** Of the clause whose dossier is open. */
  readonly met: MetOnPages | undefined;
  /** Code of the reason why nothing can be stored here. */
  readonly refusal: string | undefined;
  readonly reminder: Reminder | undefined;
  /** Notes of other pages that may be noted in the one of the panel's tab. */
  readonly reprints: readonly Reprint[];
  /** Undefined while no server is connected. */
  readonly sync: SyncNews | undefined;
  readonly t: Translate;
}

/** The reader's notes: all of them, those of one clause, or one alone; to find, write, take out and bring in. */
export function NotesView(props: Props) {
  const { shelf, desk, place, onPlace, onClause, met, refusal, reminder, sync, t } = props;
  const view = useRef<HTMLElement>(null);
  const [made, setMade] = useState<string>();
  const [, drawAnew] = useReducer((times: number, _: undefined) => times + 1, 0);
  const doings = useDoings(desk, t);
  const focusNext = useFocusNext(view);
  const found = useMemo(() => notesAt(shelf, place), [shelf, place]);
  const shown = useMemo(
    () =>
      rowsOf(
        shelf.group(
          found.filter(({ id }) => id !== made),
          place.group,
        ),
      ),
    [shelf, found, made, place.group],
  );
  const { open, ...listed } = place;
  const { clause, alone } = listed;
  const rowsAre = JSON.stringify([listed, shelf.isComplete]);
  const { rows, notes } = useSteadyRows(shown, shelf, rowsAre, open !== undefined);
  const selection = useSelection(notes);
  const selected = selection.ids ? notes.filter(({ id }) => selection.ids!.has(id)) : [];
  const isShown = (id: string) =>
    id === `${NEW_NOTE} ${clause}` ? open === NEW_NOTE : found.some(note => note.id === id);
  const go = (next: NotesPlace, ...focus: string[]) => {
    focusNext(...focus);
    onPlace(next);
  };
  const close = (note?: Note) => {
    const { open: _, ...rest } = place;
    setMade(undefined);
    go(rest, ...(note ? [`[data-note-id="${note.id}"]`] : []), '[data-action="new-note"]');
  };
  const undo = async () => {
    await doings.undo();
    focusNext('[data-note-id]', 'input[name="search"]', '[data-action="new-note"]');
    drawAnew(undefined);
  };
  const acts: NoteActs = {
    ...actsOf(place, doings, desk, go, onClause, t),
    onDelete: gone => {
      focusNext('.foot [data-action="undo"]');
      void doings.remove(gone);
    },
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys beside what each element does by itself
    <section class="notes" ref={view} onKeyDown={event => pressed(event, view.current, notes, acts)}>
      <h1 class="heard">{t('tab-notes')}</h1>
      {refusal !== undefined && (
        <p role="alert" class="refused">
          {t('notes-refused')} {t(`failure-${refusal}`)}
        </p>
      )}
      <Unsaved
        desk={desk}
        isShown={isShown}
        onOpen={id => go(placeOfUnsaved(id), '[name="note-text"]')}
        t={t}
      />
      {reminder && <ReminderLine reminder={reminder} t={t} />}
      {sync && (
        <SyncLines
          news={sync}
          conflicts={place.shelf === 'conflict' ? 0 : shelf.conflicts.size}
          onConflicts={() => go({ ...allOf(place), shelf: 'conflict' }, '[data-note-id]')}
          onUndo={() => {
            focusNext('input[name="search"]', '.back');
            void doings.undoDeletion(sync.undoDeletion());
          }}
          onAccept={() => {
            focusNext('input[name="search"]', '.back');
            void doings.attempt(sync.acceptDeletion());
          }}
          t={t}
        />
      )}
      {clause === undefined && alone === undefined ? (
        <NotesFilter shelf={shelf} place={place} onPlace={onPlace} t={t} />
      ) : (
        <button type="button" class="back" onClick={() => go(allOf(place), 'input[name="search"]')}>
          ← {t('all-notes')}
        </button>
      )}
      {isAmongAll(place) && (
        <Reprints
          reprints={props.reprints}
          isDisabled={refusal !== undefined}
          onOpen={({ id }) => go({ ...ALL_NOTES, alone: id }, `[data-note-id="${id}"]`)}
          onShow={reprint => void doings.attempt(desk.showReprint(reprint))}
          onNoteHere={reprint => void doings.noteHere(reprint)}
          onDecline={reprint => void doings.attempt(desk.declineReprint(reprint), t('reprint-declined'))}
          t={t}
        />
      )}
      {clause !== undefined && (
        <Dossier
          node={clause}
          shelf={shelf}
          notes={notes}
          // It comes later, and would push away a form that is being written in.
          met={open === NEW_NOTE ? undefined : met}
          onClause={onClause}
          onNew={() => go({ ...place, open: NEW_NOTE }, '[name="note-text"]')}
          t={t}
        />
      )}
      {clause !== undefined && open === NEW_NOTE && (
        <div class="note">
          <WrittenNote
            key={clause}
            id={`${NEW_NOTE} ${clause}`}
            note={undefined}
            target={{ kind: 'clause', node: clause }}
            desk={desk}
            knownTags={shelf.tags}
            refusal={refusal}
            onDone={doings.tell}
            onUnsaved={() => drawAnew(undefined)}
            onMade={note => setMade(note.id)}
            onClose={() => close()}
            t={t}
          />
        </div>
      )}
      {selection.ids ? (
        <BulkBar
          shown={notes.length}
          selected={selected}
          isTrash={place.shelf === 'trash'}
          isDisabled={refusal !== undefined}
          onAll={selection.turnAll}
          onTag={tag => void doings.addTag(selected, tag)}
          onDelete={() => acts.onDelete(selected)}
          onRestore={() => void doings.restore(selected)}
          onEnd={() => {
            focusNext('[data-action="select-notes"]');
            selection.end();
          }}
          t={t}
        />
      ) : (
        <p class="quiet count">
          <span role="status">{said(shelf, place, notes.length, t)}</span>
          {notes.length > 1 && (
            <button type="button" class="link" data-action="select-notes" onClick={selection.begin}>
              {t('select-notes')}
            </button>
          )}
        </p>
      )}
      <NotesList
        shelf={shelf}
        desk={desk}
        rows={rows}
        count={notes.length}
        place={place}
        refusal={refusal}
        selection={selection}
        acts={acts}
        onDossier={node => go({ ...ALL_NOTES, group: place.group, clause: node }, '.dossier h2')}
        onDone={doings.tell}
        onUnsaved={() => drawAnew(undefined)}
        onClose={close}
        t={t}
      />
      <NotesFoot doings={doings} onUndo={undo} t={t}>
        <ExportNotes
          count={shelf.count + shelf.trashed}
          selected={selected.length > 0 ? selected : undefined}
          onExport={desk.exportAs}
          t={t}
        />
        <ImportNotes isDisabled={refusal !== undefined} onRead={desk.readImport} t={t} />
      </NotesFoot>
    </section>
  );
}

/** Whether the list is of all notes, or of those of the page. */
function isAmongAll({ clause, alone, shelf }: NotesPlace): boolean {
  return clause === undefined && alone === undefined && (shelf === 'all' || shelf === 'page');
}

/** Back to all notes, as they were grouped. */
function allOf({ group }: NotesPlace): NotesPlace {
  return { ...ALL_NOTES, group };
}

/** @param id a note's, or `NEW_NOTE` and the clause that a new one is about. */
function placeOfUnsaved(id: string): NotesPlace {
  const [, clause] = id.split(`${NEW_NOTE} `);
  return { ...ALL_NOTES, ...(clause ? { clause, open: NEW_NOTE } : { alone: id, open: id }) };
}

function said(shelf: Shelf, place: NotesPlace, count: number, t: Translate): string {
  if (!shelf.isComplete) return t('reading-notes');
  if (count > 0) return t('notes-shown', { count });
  if (place.alone !== undefined) return t('note-gone');
  if (place.shelf === 'trash') return t('trash-empty');
  // While the first one is written there is one, above.
  if (place.clause !== undefined) return place.open === NEW_NOTE ? '' : t('none-on-clause');
  return shelf.count === 0 ? t('no-notes') : t('none-found');
}

/** What can be done with a note, where the reader stands. */
function actsOf(
  place: NotesPlace,
  doings: Doings,
  { go: goTo, findAgain, attach }: NoteDesk,
  go: (place: NotesPlace, ...focus: string[]) => void,
  onClause: (node: string) => void,
  t: Translate,
): Omit<NoteActs, 'onDelete'> {
  return {
    onEdit: ({ id }) => go({ ...place, open: id }, `[data-note-id="${id}"] [name="note-text"]`),
    onKeep: (note, text) => {
      go(place, `[data-note-id="${note.id}"]`);
      void doings.keep(note, text);
    },
    onRestore: notes => {
      go(place, '.foot [data-action="undo"]');
      void doings.restore(notes);
    },
    onPurge: notes => {
      go(place, '[data-action="confirm-purge"]');
      doings.askToPurge(notes);
    },
    onTag: tag => go({ ...place, tag }),
    onClause,
    onGo: note => void doings.attempt(goTo(note)),
    ...(findAgain && { onFindAgain: note => void doings.attempt(findAgain(note), t('looked-again')) }),
    ...(attach && { onAttach: note => void doings.attempt(attach(note), t('attached')) }),
  };
}
