import { defineBackground } from 'wxt/utils/define-background';
import { inTurn } from '../../core/in-turn.ts';
import { placeAtNode } from '../../core/panel-place.ts';
import { success } from '../../core/result.ts';
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
import { announceNotesChanged } from '../../platform/messaging/notes-changed.ts';
import { notesProtocol } from '../../platform/messaging/notes-protocol.ts';
import { onPageTally } from '../../platform/messaging/page-tally.ts';
import { hashProtocol } from '../../platform/messaging/page-text-protocol.ts';
import { announceProposalsChanged } from '../../platform/messaging/proposals-changed.ts';
import { proposalsProtocol } from '../../platform/messaging/proposals-protocol.ts';
import { backgroundProtocol } from '../../platform/messaging/protocol.ts';
import { askPage } from '../../platform/messaging/send.ts';
import { serve } from '../../platform/messaging/serve.ts';
import { announceSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { settingsProtocol } from '../../platform/messaging/settings-protocol.ts';
import { tabToShow } from '../../platform/messaging/show-node.ts';
import { showNodeProtocol } from '../../platform/messaging/show-node-protocol.ts';
import { openPanelAt } from '../../platform/open-panel-at.ts';
import { bringCard } from '../../platform/page/activate.ts';
import { followAddedSites, onOriginsChanged } from '../../platform/page/added-sites.ts';
import { newVersionId } from '../../platform/random-id.ts';
import { sha256 } from '../../platform/sha-256.ts';
import { loadShippedLibrary } from '../../platform/shipped-library.ts';
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
import { createSiteChoices } from '../../platform/storage/site-choices.ts';
import { createTrash } from '../../platform/storage/trash.ts';
import { createChecking } from './checking.ts';
import { createControl } from './control.ts';
import { createHiding } from './hiding.ts';
import { offerLookUp } from './look-up.ts';
import { createNoting } from './noting.ts';
import { createProposing } from './proposing.ts';
import { createRecognition } from './recognition.ts';

/** The background: holds the index of all packs and the reader's database, and answers pages and views. */
export default defineBackground({
  type: 'module',
  main() {
    const recognition = createRecognition({ model: loadBackgroundModel, library: loadShippedLibrary });
    const database = openDatabase();
    const settings = createSettingsStore(database);
    const control = createControl(
      { settings, sites: createSiteChoices(database), kept: createKept(database) },
      () => {
        void announceSettingsChanged();
        void lookUp.follow();
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
    serve(libraryProtocol, { library: () => success(recognition.pack) }, signal);
    const lookUp = offerLookUp(settings, checking, signal);
    serve(settingsProtocol, control.handlers, signal);
    serve(checkProtocol, checking.handlers, signal);
    onCommands((tab, by) => void askPage(tab, 'step', { by }), signal);
    onPageTally((tab, tally) => void showBadge(tab, tally), signal);
    const followSites = inTurn(followAddedSites);
    onOriginsChanged(() => void followSites(), signal);
    // An update takes away what was registered.
    onInstalled(() => void followSites(), signal);
    serve(
      changeProtocol,
      {
        'recognise-change': async ({ mark, isOnce, ...change }, { url, tab }) => {
          const { mode } = await control.appearanceAt(hostOf(url), isOnce);
          if (mode === 'off') return success({ isOn: false, changed: null });
          // What is hidden is told by the whole text.
          if (await hiding.isAnyOn(url ?? '')) return success({ isOn: true, changed: null });
          const changed = await recognition.recogniseChange(mark, change, url ?? '', tab);
          return changed.ok ? success({ isOn: true, changed: changed.value }) : changed;
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
    const trash = createTrash(database, newVersionId);
    const noting = createNoting(createNotes(database, newVersionId), trash, {
      now: Date.now,
      mintId: newVersionId,
      persistence: askPersistence,
      changed: ids => void announceNotesChanged(ids),
    });
    serve(notesProtocol, noting, signal);
    void trash.sweep(Date.now()).then(purged => {
      if (purged.ok && purged.value > 0) void announceNotesChanged(undefined);
    });
    serve(hashProtocol, { 'hash-text': async ({ text }) => success(await sha256(text)) }, signal);
    serve(
      showNodeProtocol,
      {
        'show-node': async ({ node, tab }, origin) => {
          const shown = tabToShow(origin, tab);
          if (shown !== undefined)
            await keepPanelPlace(shown, placeAtNode(await readPanelPlace(shown), node));
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
        'open-panel': ({ node }, { tab, window }) => openPanelAt(node, tab, window),
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
        recognise: async ({ text, isOnce }, { url, tab }) => {
          const appearance = await control.appearanceAt(hostOf(url), isOnce);
          if (appearance.mode === 'off') return success({ isOn: false, passages: [], appearance });
          const address = url ?? '';
          const passages = await hiding.without(recognition.recognise(text, address, tab), text, address);
          if (!passages.ok) return passages;
          const answer = { isOn: true, passages: passages.value, appearance };
          if (!appearance.showsStock) return success(answer);
          return success({ ...answer, stock: await recognition.stock(text, passages.value) });
        },
        'read-appearance': async ({ isOnce }, { url }) =>
          success(await control.appearanceAt(hostOf(url), isOnce)),
        'bring-card': (_, { tab, frame }) => bringCard(tab, frame),
      },
      signal,
    );
  },
});

function hostOf(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).hostname;
}
