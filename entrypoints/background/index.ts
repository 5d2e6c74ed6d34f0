import { defineBackground } from 'wxt/utils/define-background';
import { inTurn } from '../../core/in-turn.ts';
import { success } from '../../core/result.ts';
import { loadBackgroundModel } from '../../platform/background-model.ts';
import { showBadge } from '../../platform/badge.ts';
import { extensionVersion } from '../../platform/browser.ts';
import { onCommands } from '../../platform/commands.ts';
import { onInstalled } from '../../platform/installed.ts';
import { checkProtocol } from '../../platform/messaging/check-protocol.ts';
import { libraryProtocol } from '../../platform/messaging/library-protocol.ts';
import { onPageTally } from '../../platform/messaging/page-tally.ts';
import { announceProposalsChanged } from '../../platform/messaging/proposals-changed.ts';
import { proposalsProtocol } from '../../platform/messaging/proposals-protocol.ts';
import { backgroundProtocol } from '../../platform/messaging/protocol.ts';
import { askPage } from '../../platform/messaging/send.ts';
import { serve } from '../../platform/messaging/serve.ts';
import { announceSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { settingsProtocol } from '../../platform/messaging/settings-protocol.ts';
import { followAddedSites, onOriginsChanged } from '../../platform/page/added-sites.ts';
import { loadShippedLibrary } from '../../platform/shipped-library.ts';
import { openDatabase } from '../../platform/storage/database.ts';
import { createKept } from '../../platform/storage/kept.ts';
import { createProposals } from '../../platform/storage/proposals.ts';
import { createSettingsStore } from '../../platform/storage/settings.ts';
import { createSiteChoices } from '../../platform/storage/site-choices.ts';
import { createChecking } from './checking.ts';
import { createControl } from './control.ts';
import { offerLookUp } from './look-up.ts';
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
      proposalsProtocol,
      {
        'list-proposals': () => proposing.list(),
        'delete-proposal': key => proposing.remove(key),
        'restore-proposal': ({ proposal }) => proposing.restore(proposal),
      },
      signal,
    );
    serve(
      backgroundProtocol,
      {
        recognise: async ({ text, isOnce }, { url, tab }) => {
          const appearance = await control.appearanceAt(hostOf(url), isOnce);
          if (appearance.mode === 'off') return success({ isOn: false, passages: [], appearance });
          const passages = await recognition.recognise(text, url ?? '', tab);
          if (!passages.ok) return passages;
          const answer = { isOn: true, passages: passages.value, appearance };
          if (!appearance.showsStock) return success(answer);
          return success({ ...answer, stock: await recognition.stock(text, passages.value) });
        },
        'read-appearance': async ({ isOnce }, { url }) =>
          success(await control.appearanceAt(hostOf(url), isOnce)),
        propose: (request, { url }) => proposing.propose(request, url ?? ''),
        withdraw: (request, { url }) => proposing.withdraw(request, url ?? ''),
        describe: ({ node }) => success(recognition.describe(node) ?? null),
      },
      signal,
    );
  },
});

function hostOf(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).hostname;
}
