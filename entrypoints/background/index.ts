import { defineBackground } from 'wxt/utils/define-background';
import { placeHandedOver } from '../../core/handed-over.ts';
import { inTurn } from '../../core/in-turn.ts';
import { failure, success } from '../../core/result.ts';
import { createFolding } from '../../core/text/folding.ts';
import { loadBackgroundModel } from '../../platform/background-model.ts';
import { showBadge } from '../../platform/badge.ts';
import { extensionVersion } from '../../platform/browser.ts';
import { onCommands } from '../../platform/commands.ts';
import { onInstalled } from '../../platform/installed.ts';
import { cardProtocol } from '../../platform/messaging/card-protocol.ts';
import { changeProtocol } from '../../platform/messaging/change-protocol.ts';
import { checkProtocol } from '../../platform/messaging/check-protocol.ts';
import { hiddenProtocol } from '../../platform/messaging/hidden-protocol.ts';
import { libraryProtocol } from '../../platform/messaging/library-protocol.ts';
import { marksProtocol } from '../../platform/messaging/marks-protocol.ts';
import { announceMarksChanged, announceNotesChanged } from '../../platform/messaging/notes-changed.ts';
import { notesProtocol } from '../../platform/messaging/notes-protocol.ts';
import { hashProtocol } from '../../platform/messaging/page-text-protocol.ts';
import { onPassageOpened } from '../../platform/messaging/passage-opened.ts';
import { announceProposalsChanged } from '../../platform/messaging/proposals-changed.ts';
import { proposalsProtocol } from '../../platform/messaging/proposals-protocol.ts';
import { backgroundProtocol } from '../../platform/messaging/protocol.ts';
import { askSelection } from '../../platform/messaging/selection-protocol.ts';
import { askFrame } from '../../platform/messaging/send.ts';
import { onPageChanged, serve } from '../../platform/messaging/serve.ts';
import { announceSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { settingsProtocol } from '../../platform/messaging/settings-protocol.ts';
import { tabToShow, tellToShow } from '../../platform/messaging/show-node.ts';
import { showNodeProtocol } from '../../platform/messaging/show-node-protocol.ts';
import { openPanelAt } from '../../platform/open-panel-at.ts';
import { activate, bringCard, bringMargin } from '../../platform/page/activate.ts';
import { followAddedSites, onOriginsChanged } from '../../platform/page/added-sites.ts';
import { leaveOthers } from '../../platform/page/ask-page.ts';
import { framesOf } from '../../platform/page/frames.ts';
import { isPageRead } from '../../platform/page/is-page-read.ts';
import { newNoteId, newVersionId } from '../../platform/random-id.ts';
import { sha256 } from '../../platform/sha-256.ts';
import { loadShippedLibrary } from '../../platform/shipped-library.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { openDatabase } from '../../platform/storage/database.ts';
import { createHidden } from '../../platform/storage/hidden.ts';
import { createKept } from '../../platform/storage/kept.ts';
import { createNotes } from '../../platform/storage/notes.ts';
import {
  forgetPlacesOfClosedTabs,
  keepPanelPlace,
  readPanelPlace,
} from '../../platform/storage/panel-places.ts';
import { askPersistence } from '../../platform/storage/persistence.ts';
import { createProposals } from '../../platform/storage/proposals.ts';
import { createSettingsStore } from '../../platform/storage/settings.ts';
import { createSightings } from '../../platform/storage/sightings.ts';
import { createSiteChoices } from '../../platform/storage/site-choices.ts';
import { createTrash } from '../../platform/storage/trash.ts';
import { pageInTab } from '../../platform/tabs.ts';
import { scriptPairs } from '../../seeds/index.ts';
import { createBringing, NOTHING_BESIDE } from './bringing.ts';
import { createChecking } from './checking.ts';
import { createControl } from './control.ts';
import { createHiding } from './hiding.ts';
import { createMarkSelection } from './mark-selection.ts';
import { createMarking } from './marking.ts';
import { createNoting } from './noting.ts';
import { createProposing } from './proposing.ts';
import { createRecognition, readerOf } from './recognition.ts';
import { offerSelectionMenu } from './selection-menu.ts';
import { createWholePages } from './whole-pages.ts';

/** How long a page with frames must not have changed to be summed up: milliseconds. */
const REST = 1_000;

/** The background: holds the index of all packs and the reader's database, and answers pages and views. */
export default defineBackground({
  type: 'module',
  main() {
    const recognition = createRecognition({ model: loadBackgroundModel, library: loadShippedLibrary });
    const database = openDatabase();
    const settings = createSettingsStore(database);
    const control = createControl(
      { settings, sites: createSiteChoices(database), kept: createKept(database) },
      isPageRead,
      () => {
        void announceSettingsChanged();
        void menu.follow();
      },
    );
    const checking = createChecking(recognition, settings, () => crypto.randomUUID());
    const proposing = createProposing(createProposals(database), {
      catalogue: recognition.catalogue,
      version: extensionVersion,
      now: () => new Date(),
      changed: () => void announceProposalsChanged(),
    });
    const margins = createBringing(bringMargin);
    const hiding = createHiding(createHidden(database), () => new Date());
    // The background lives as long as its listeners are of use: nothing ever takes them away.
    const { signal } = new AbortController();
    const trash = createTrash(database, newVersionId);
    const notes = createNotes(database, newVersionId);
    const sightings = createSightings(database);
    const noting = createNoting(notes, trash, {
      now: Date.now,
      mintId: newVersionId,
      persistence: askPersistence,
      changed: (ids, areWordsOnly = false) => {
        void announceNotesChanged(ids);
        if (!areWordsOnly) void announceMarksChanged();
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
    const showNote = async (note: string, tab: number) => {
      await keepPanelPlace(tab, placeHandedOver(await readPanelPlace(tab), { note }));
      await tellToShow({ note }, tab);
    };
    const markSelection = createMarkSelection({
      ...{ marking, ask: askSelection, activate, mintId: newNoteId },
      ...{ openPanel: openSidePanel, show: showNote },
    });
    serve(
      marksProtocol,
      {
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
      },
      signal,
    );
    serve(libraryProtocol, { library: () => success(recognition.pack) }, signal);
    const menu = offerSelectionMenu(
      settings,
      checking,
      (at, isToBeOpened) => void markSelection(at, isToBeOpened),
      signal,
    );
    serve(settingsProtocol, control.handlers, signal);
    serve(checkProtocol, checking.handlers, signal);
    const pages = createWholePages({ framesOf, ask: askFrame, show: showBadge, rest });
    onCommands((tab, by) => void pages.step(tab, by), signal);
    onPageChanged(tab => tab !== undefined && void pages.changed(tab), signal);
    onPassageOpened((_, tab, frame) => void leaveOthers(tab, frame), signal);
    const followSites = inTurn(followAddedSites);
    onOriginsChanged(() => void followSites(), signal);
    // An update takes away what was registered.
    onInstalled(() => void followSites(), signal);
    serve(
      changeProtocol,
      {
        'recognise-change': async ({ mark, isOnce, hasMargin, ...change }, asker) => {
          const url = asker.url ?? '';
          const appearance = await control.appearanceAt(asker, isOnce);
          if (appearance.mode === 'off') return success({ isOn: false, changed: null });
          // What is hidden is told by the whole text.
          if (await hiding.isAnyOn(url)) return success({ isOn: true, changed: null });
          const changed = await recognition.recogniseChange(mark, change, url, readerOf(asker));
          if (!changed.ok) return changed;
          if (!hasMargin) margins.beside(appearance, asker).answered(changed.value?.passages ?? []);
          const nodes = (changed.value?.passages ?? []).map(({ node }) => node);
          const hasNotes = await marking.isAny(url, nodes);
          return success({ isOn: true, changed: changed.value, ...(hasNotes && { hasNotes }) });
        },
      },
      signal,
    );
    serve(
      proposalsProtocol,
      {
        'list-proposals': () => proposing.list(),
        'delete-proposal': key => proposing.remove(key),
        'restore-proposal': ({ proposal }) => proposing.restore(proposal),
      },
      signal,
    );
    serve(hashProtocol, { 'hash-text': async ({ text }) => success(await sha256(text)) }, signal);
    serve(
      showNodeProtocol,
      {
        'show-node': async ({ tab, ...asked }, origin) => {
          const shown = tabToShow(origin, tab);
          if (shown !== undefined)
            await keepPanelPlace(shown, placeHandedOver(await readPanelPlace(shown), asked));
          return success(null);
        },
      },
      signal,
    );
    forgetPlacesOfClosedTabs(signal);
    serve(
      cardProtocol,
      {
        describe: ({ node }) => success(recognition.describe(node) ?? null),
        propose: (request, { url }) => proposing.propose(request, url ?? ''),
        withdraw: (request, { url }) => proposing.withdraw(request, url ?? ''),
        hide: (request, { url }) => hiding.hide(request, url ?? ''),
        'show-again': (request, { url }) => hiding.showAgain(request, url ?? ''),
        'open-panel': (asked, { tab, window }) => openPanelAt(asked, tab, window),
      },
      signal,
    );
    serve(
      hiddenProtocol,
      { 'list-hidden': () => hiding.list(), 'restore-hidden': key => hiding.restore(key) },
      signal,
    );
    serve(
      backgroundProtocol,
      {
        recognise: async ({ text, isOnce, hasMargin }, asker) => {
          const appearance = await control.appearanceAt(asker, isOnce);
          if (appearance.mode === 'off') return success({ isOn: false, passages: [], appearance });
          const address = asker.url ?? '';
          const margin = hasMargin ? NOTHING_BESIDE : margins.beside(appearance, asker);
          const recognising = recognition.recognise(text, address, readerOf(asker), margin.found);
          const passages = await hiding.without(recognising, text, address);
          if (!passages.ok) return passages;
          margin.answered(passages.value);
          const nodes = passages.value.map(({ node }) => node);
          const hasNotes = await marking.isAny(address, nodes);
          const answer = { isOn: true, passages: passages.value, appearance, ...(hasNotes && { hasNotes }) };
          if (!appearance.showsStock) return success(answer);
          return success({ ...answer, stock: await recognition.stock(text, passages.value) });
        },
        'read-appearance': async ({ isOnce }, asker) => success(await control.appearanceAt(asker, isOnce)),
        'bring-margin': (_, asker) => margins.bring(asker),
        'bring-card': (_, { tab, frame }) => bringCard(tab, frame),
      },
      signal,
    );
  },
});

/** What takes a moment to make and is not always needed. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function rest(): Promise<void> {
  return new Promise(rested => setTimeout(rested, REST));
}
