import { placeHandedOver } from '../../core/handed-over.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { createFolding } from '../../core/text/folding.ts';
import type { SelectedAt } from '../../platform/context-menu.ts';
import { type MarksProtocol, marksProtocol } from '../../platform/messaging/marks-protocol.ts';
import { announceMarksChanged, announceNotesChanged } from '../../platform/messaging/notes-changed.ts';
import { type NotesProtocol, notesProtocol } from '../../platform/messaging/notes-protocol.ts';
import { reprintsProtocol } from '../../platform/messaging/reprints-protocol.ts';
import { askSelection } from '../../platform/messaging/selection-protocol.ts';
import { type Handlers, serve } from '../../platform/messaging/serve.ts';
import { tellToShow } from '../../platform/messaging/show-node.ts';
import { openPanelAt } from '../../platform/open-panel-at.ts';
import { activate } from '../../platform/page/activate.ts';
import { type ReachedFrame, selectedFrames } from '../../platform/page/frames.ts';
import { textsIn } from '../../platform/page/page-texts.ts';
import { newNoteId, newVersionId } from '../../platform/random-id.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import type { Database } from '../../platform/storage/database.ts';
import { createDeclined } from '../../platform/storage/declined.ts';
import { noteThatThereAreNotes, watchForEmptying } from '../../platform/storage/emptied.ts';
import { createNotes } from '../../platform/storage/notes.ts';
import { keepPanelPlace, readPanelPlace } from '../../platform/storage/panel-places.ts';
import { askPersistence } from '../../platform/storage/persistence.ts';
import { createSightings, type Sightings } from '../../platform/storage/sightings.ts';
import { createTrash } from '../../platform/storage/trash.ts';
import { pageInTab } from '../../platform/tabs.ts';
import { scriptPairs } from '../../seeds/index.ts';
import { createMarkSelection, type MarkSelection } from './mark-selection.ts';
import { createMarking, type Marking } from './marking.ts';
import { NOBODY } from './nobody.ts';
import { createNoting } from './noting.ts';
import type { Recognition } from './recognition.ts';
import { createReprinting } from './reprinting.ts';

interface ServedNotes {
  readonly marking: Marking;
  readonly markSelection: MarkSelection;
  /** Takes notes out of the trash; answers how many. */
  restore(ids: readonly string[]): Promise<Result<number>>;
  /** Notes have come from elsewhere: whoever shows notes is told. */
  arrived(ids: readonly string[]): void;
}

/**
 * Keeps the reader's notes for our views, and finds and makes them in pages.
 *
 * @param saved called when notes were saved here.
 */
export function serveNotes(
  database: Database,
  recognition: Recognition,
  saved: () => void,
  signal: AbortSignal,
): ServedNotes {
  const markNotes = once(noteThatThereAreNotes);
  const tell = (ids?: readonly string[], areWordsOnly = false) => {
    void announceNotesChanged(ids);
    void markNotes();
    if (!areWordsOnly) void announceMarksChanged();
  };
  watchForEmptying(database, Date.now, () => void announceNotesChanged(undefined));
  const trash = createTrash(database, newVersionId);
  const notes = createNotes(database, newVersionId);
  const sightings = createSightings(database);
  const declined = createDeclined(database);
  const noting = createNoting(notes, trash, {
    now: Date.now,
    mintId: newVersionId,
    persistence: askPersistence,
    changed: (ids, areWordsOnly) => {
      tell(ids, areWordsOnly);
      saved();
    },
  });
  /** What is kept beside notes goes with them. */
  const sweepBeside = (purged: Result<number>) => {
    if (!purged.ok || purged.value === 0) return;
    void sightings.sweep();
    void declined.sweep();
  };
  serve(notesProtocol, { ...noting, 'purge-notes': purging(noting, sweepBeside) }, signal);
  void trash.sweep(Date.now()).then(purged => {
    if (purged.ok && purged.value > 0) void announceNotesChanged(undefined);
    sweepBeside(purged);
  });
  const fold = once(() => createFolding(scriptPairs));
  const knowledge = () => ({ fold: fold(), textOf: (node: string) => recognition.catalogue().textOf(node) });
  const marking = createMarking({
    ...{ recognition, notes, noting, sightings },
    knowledge,
    now: Date.now,
    sighted: ids => void announceNotesChanged(ids),
  });
  const markSelection = createMarkSelection({
    ...{ marking, ask: askSelection, activate, mintId: newNoteId },
    ...{ openPanel: openSidePanel, show: showNote },
  });
  const reprinting = createReprinting({
    ...{ notes, noting, marking, declined, knowledge },
    texts: textsIn,
    isPrivate: async tab => (await pageInTab(tab))?.isPrivate,
  });
  serve(reprintsProtocol, reprinting, signal);
  serve(marksProtocol, answersAbout({ marking, markSelection, sightings }), signal);
  const restore = async (ids: readonly string[]) => noting['restore-notes']({ ids: [...ids] }, NOBODY);
  const arrived = (ids: readonly string[]) => {
    tell(ids);
    // Another browser may have purged some.
    void sightings.sweep(ids);
    void declined.sweep(ids);
  };
  return { marking, markSelection, restore, arrived };
}

function purging(
  noting: Pick<Handlers<NotesProtocol>, 'purge-notes'>,
  after: (purged: Result<number>) => void,
): Handlers<NotesProtocol>['purge-notes'] {
  return async (request, asker) => {
    const purged = await noting['purge-notes'](request, asker);
    after(purged);
    return purged;
  };
}

interface Answering {
  readonly marking: Marking;
  readonly markSelection: MarkSelection;
  readonly sightings: Sightings;
}

function answersAbout({ marking, markSelection, sightings }: Answering): Handlers<MarksProtocol> {
  return {
    'find-marks': ({ mark, text }, asker) => marking.find(mark, text, asker),
    'make-mark': async (stretch, asker) => {
      const note = newNoteId();
      const made = await marking.make(stretch, note, asker);
      return made.ok ? success(note) : made;
    },
    'undo-mark': ({ note }, asker) => marking.undo(note, asker),
    'open-note': ({ note }, { tab, window }) => {
      // First, as the browser remembers the click until anything is waited for.
      const opened = openPanelAt({ note }, tab, window);
      if (tab !== undefined) void showNote(note, tab);
      return opened;
    },
    'mark-selection': async ({ tab }) => {
      const page = await pageInTab(tab);
      if (!page) return failure('unreachable');
      const [selected] = await selectedFrames(tab);
      return success(await markSelection({ ...page, tab, ...placeOf(selected, page) }, false));
    },
    'list-strayed': () => sightings.strayed(),
    'selected-target': async ({ tab }) => {
      const page = await pageInTab(tab);
      if (!page) return failure('unreachable');
      const selected = (await selectedFrames(tab)).find(({ isRunning }) => isRunning);
      const place = placeOf(selected, page);
      const taken = await askSelection(tab, place.frame, 'selected-stretch', {});
      return taken.ok ? await marking.target(taken.value, { ...page, tab, ...place }) : taken;
    },
  };
}

/** Where a selection is, as the menu says it; without any, in the page itself, which says so. */
function placeOf(
  selected: ReachedFrame | undefined,
  page: { readonly url: string | undefined },
): Pick<SelectedAt, 'frame' | 'url'> {
  const { frame, url } = selected ?? { frame: 0, url: page.url };
  return { frame, url: frame === 0 ? page.url : url };
}

/** Has the panel of a tab show a note, whether it is open or not. */
async function showNote(note: string, tab: number): Promise<void> {
  await keepPanelPlace(tab, placeHandedOver(await readPanelPlace(tab), { note }));
  await tellToShow({ note }, tab);
}

/** What takes a moment to make and is not always needed. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
