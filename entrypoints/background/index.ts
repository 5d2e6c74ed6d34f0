import { defineBackground } from 'wxt/utils/define-background';
import { placeHandedOver } from '../../core/handed-over.ts';
import { inTurn } from '../../core/in-turn.ts';
import { success } from '../../core/result.ts';
import { loadBackgroundModel } from '../../platform/background-model.ts';
import { showBadge } from '../../platform/badge.ts';
import { extensionVersion } from '../../platform/browser.ts';
import { onCommands } from '../../platform/commands.ts';
import { onInstalled } from '../../platform/installed.ts';
import { cardProtocol } from '../../platform/messaging/card-protocol.ts';
import { checkProtocol } from '../../platform/messaging/check-protocol.ts';
import { hiddenProtocol } from '../../platform/messaging/hidden-protocol.ts';
import { libraryProtocol } from '../../platform/messaging/library-protocol.ts';
import { hashProtocol } from '../../platform/messaging/page-text-protocol.ts';
import { onPassageOpened } from '../../platform/messaging/passage-opened.ts';
import { announceProposalsChanged } from '../../platform/messaging/proposals-changed.ts';
import { proposalsProtocol } from '../../platform/messaging/proposals-protocol.ts';
import { askFrame } from '../../platform/messaging/send.ts';
import { onPageChanged, serve } from '../../platform/messaging/serve.ts';
import { announceSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { settingsProtocol } from '../../platform/messaging/settings-protocol.ts';
import { tabToShow } from '../../platform/messaging/show-node.ts';
import { showNodeProtocol } from '../../platform/messaging/show-node-protocol.ts';
import { openPanelAt } from '../../platform/open-panel-at.ts';
import { followAddedSites, onOriginsChanged } from '../../platform/page/added-sites.ts';
import { leaveOthers } from '../../platform/page/ask-page.ts';
import { framesOf } from '../../platform/page/frames.ts';
import { isPageRead } from '../../platform/page/is-page-read.ts';
import { sha256 } from '../../platform/sha-256.ts';
import { loadShippedLibrary } from '../../platform/shipped-library.ts';
import { openDatabase } from '../../platform/storage/database.ts';
import { createHidden } from '../../platform/storage/hidden.ts';
import { createKept } from '../../platform/storage/kept.ts';
import {
  forgetPlacesOfClosedTabs,
  keepPanelPlace,
  readPanelPlace,
} from '../../platform/storage/panel-places.ts';
import { createProposals } from '../../platform/storage/proposals.ts';
import { createSettingsStore } from '../../platform/storage/settings.ts';
import { createSiteChoices } from '../../platform/storage/site-choices.ts';
import { createChecking } from './checking.ts';
import { createControl } from './control.ts';
import { createHiding } from './hiding.ts';
import { createProposing } from './proposing.ts';
import { createRecognition } from './recognition.ts';
import { offerSelectionMenu } from './selection-menu.ts';
import { serveBackup } from './serve-backup.ts';
import { serveMet } from './serve-met.ts';
import { serveNotes } from './serve-notes.ts';
import { serveReading } from './serve-reading.ts';
import { serveRestore } from './serve-restore.ts';
import { serveSync } from './serve-sync.ts';
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
    const hiding = createHiding(createHidden(database), () => new Date());
    // The background lives as long as its listeners are of use: nothing ever takes them away.
    const { signal } = new AbortController();
    const saved = () => void sync.saved();
    const { marking, markSelection, restore, arrived } = serveNotes(database, recognition, saved, signal);
    const sync = serveSync(database, { restore, arrived, reached: () => void followSites() }, signal);
    const remembering = serveMet(database, settings, signal);
    serveRestore(database, signal);
    serveBackup(database, signal);
    serveReading({ control, recognition, hiding, marking, remembering }, signal);
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
    const followSites = inTurn(async () => followAddedSites(await sync.patterns()));
    onOriginsChanged(() => void followSites(), signal);
    // An update takes away what was registered.
    onInstalled(() => void followSites(), signal);
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
        hide: (request, { url = '' }) => {
          void remembering.forget(request.node, url);
          return hiding.hide(request, url);
        },
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
  },
});

function rest(): Promise<void> {
  return new Promise(rested => setTimeout(rested, REST));
}
