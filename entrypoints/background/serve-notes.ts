import { placeHandedOver } from '../../core/handed-over.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { createFolding } from '../../core/text/folding.ts';
import { type MarksProtocol, marksProtocol } from '../../platform/messaging/marks-protocol.ts';
import { announceMarksChanged, announceNotesChanged } from '../../platform/messaging/notes-changed.ts';
import { notesProtocol } from '../../platform/messaging/notes-protocol.ts';
import { askSelection } from '../../platform/messaging/selection-protocol.ts';
import { type Handlers, type Origin, serve } from '../../platform/messaging/serve.ts';
import { tellToShow } from '../../platform/messaging/show-node.ts';
import { openPanelAt } from '../../platform/open-panel-at.ts';
import { activate } from '../../platform/page/activate.ts';
import { newNoteId, newVersionId } from '../../platform/random-id.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import type { Database } from '../../platform/storage/database.ts';
import { createNotes } from '../../platform/storage/notes.ts';
import { keepPanelPlace, readPanelPlace } from '../../platform/storage/panel-places.ts';
import { askPersistence } from '../../platform/storage/persistence.ts';
import { createSightings, type Sightings } from '../../platform/storage/sightings.ts';
import { createTrash } from '../../platform/storage/trash.ts';
import { pageInTab } from '../../platform/tabs.ts';
import { scriptPairs } from '../../seeds/index.ts';
import { createMarkSelection, type MarkSelection } from './mark-selection.ts';
import { createMarking, type Marking } from './marking.ts';
import { createNoting } from './noting.ts';
import type { Recognition } from './recognition.ts';

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
  const trash = createTrash(database, newVersionId);
  const notes = createNotes(database, newVersionId);
  const sightings = createSightings(database);
  const tell = (ids?: readonly string[], areWordsOnly = false) => {
    void announceNotesChanged(ids);
    if (!areWordsOnly) void announceMarksChanged();
  };
  const noting = createNoting(notes, trash, {
    now: Date.now,
    mintId: newVersionId,
    persistence: askPersistence,
    changed: (ids, areWordsOnly) => {
      tell(ids, areWordsOnly);
      saved();
    },
  });
  serve(notesProtocol, noting, signal);
  void trash.sweep(Date.now()).then(purged => {
    if (!purged.ok || purged.value === 0) return;
    void announceNotesChanged(undefined);
    void sightings.sweep();
  });
  const fold = once(() => createFolding(scriptPairs));
  const marking = createMarking({
    ...{ recognition, notes, noting, sightings },
    knowledge: () => ({ fold: fold(), textOf: node => recognition.catalogue().textOf(node) }),
    now: Date.now,
    sighted: ids => void announceNotesChanged(ids),
  });
  const markSelection = createMarkSelection({
    ...{ marking, ask: askSelection, activate, mintId: newNoteId },
    ...{ openPanel: openSidePanel, show: showNote },
  });
  serve(marksProtocol, answersAbout({ marking, markSelection, sightings }), signal);
  const restore = async (ids: readonly string[]) => noting['restore-notes']({ ids: [...ids] }, NOWHERE);
  return { marking, markSelection, restore, arrived: tell };
}

/** What is done by ourselves comes from no page. */
const NOWHERE: Origin = {
  ...{ url: undefined, tab: undefined, frame: undefined, page: undefined, window: undefined },
};

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
    'mark-selection': async ({ tab, frame = 0 }) => {
      const page = await pageInTab(tab);
      return page ? success(await markSelection({ ...page, tab, frame }, false)) : failure('unreachable');
    },
    'list-strayed': () => sightings.strayed(),
    'selected-target': async ({ tab }) => {
      const page = await pageInTab(tab);
      if (!page) return failure('unreachable');
      const taken = await askSelection(tab, 0, 'selected-stretch', {});
      return taken.ok ? await marking.target(taken.value, { ...page, tab, frame: 0 }) : taken;
    },
  };
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
