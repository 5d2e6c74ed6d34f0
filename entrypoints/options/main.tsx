import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/appearance.css';
import '../../components/own-page.css';
import '../../components/kinds.css';
import '../../components/passages/stock.css';
import '../../components/options/options.css';
import '../../components/sync/sync.css';
import { AboutSection } from '../../components/options/about-section.tsx';
import { BackupSection } from '../../components/options/backup-section.tsx';
import { LookSection } from '../../components/options/look-section.tsx';
import { MetPages } from '../../components/options/met-pages.tsx';
import { NotesSection } from '../../components/options/notes-section.tsx';
import { Options } from '../../components/options/options.tsx';
import { PrivacySection } from '../../components/options/privacy-section.tsx';
import { ShortcutsSection } from '../../components/options/shortcuts-section.tsx';
import { SitesSection } from '../../components/options/sites-section.tsx';
import { SyncSection } from '../../components/sync/sync-section.tsx';
import type { Pack } from '../../core/policy/pack.ts';
import type { Settings, SettingsChanges } from '../../core/settings/settings.ts';
import { extensionVersion } from '../../platform/browser.ts';
import { comeToPart } from '../../platform/come-to-part.ts';
import { openShortcutSettings, readCommands, type SetCommand } from '../../platform/commands.ts';
import { followSettings } from '../../platform/follow-settings.ts';
import { HIDDEN_WORDS } from '../../platform/i18n/hidden-words.ts';
import { OPTIONS_WORDS } from '../../platform/i18n/options-words.ts';
import { SYNC_WORDS } from '../../platform/i18n/sync-words.ts';
import { createViewWords } from '../../platform/i18n/view-words.ts';
import { askLibrary } from '../../platform/messaging/ask-library.ts';
import { askSettings } from '../../platform/messaging/ask-settings.ts';
import { Hidden } from './hidden.tsx';
import { useBackup } from './use-backup.ts';
import { useKept } from './use-kept.ts';
import { useMet } from './use-met.ts';
import { useSites } from './use-sites.ts';
import { useSync } from './use-sync.ts';

const { t, speak } = createViewWords(document, [OPTIONS_WORDS, HIDDEN_WORDS, SYNC_WORDS], t =>
  t('options-title'),
);

function App({ settings }: { readonly settings: Settings }) {
  const [isSaved, setIsSaved] = useState<boolean>();
  const [pack, setPack] = useState<Pack | 'failed'>();
  const { tried, ...sync } = useSync();
  const server = sync.known === 'failed' ? undefined : sync.known?.connection?.address;
  const sites = useSites(setIsSaved, tried);
  const backup = useBackup(setIsSaved);
  const { kept, isDeleted, remove } = useKept();
  const { clear, ...met } = useMet();
  useEffect(() => {
    void askLibrary().then(answer => setPack(answer.ok ? answer.value : 'failed'));
  }, []);
  const change = async (changes: SettingsChanges) =>
    setIsSaved((await askSettings('write-settings', { changes })).ok);
  return (
    <Options isSaved={isSaved} t={t}>
      <SitesSection {...sites} isOn={settings.isOn} onEverywhere={isOn => void change({ isOn })} t={t} />
      <LookSection settings={settings} onChange={changes => void change(changes)} t={t} />
      <NotesSection t={t}>
        <BackupSection {...backup} t={t} />
        <MetPages
          {...met}
          isOn={settings.keepsMet}
          onTurn={keepsMet => void change({ keepsMet })}
          onClear={() => void clear().then(setIsSaved)}
          t={t}
        />
      </NotesSection>
      <SyncSection {...sync} t={t} />
      <Hidden pack={pack === 'failed' ? undefined : pack} t={t} />
      <Shortcuts />
      <PrivacySection
        kept={kept}
        isDeleted={isDeleted}
        server={server === undefined ? undefined : new URL(server).host}
        onDelete={() => void remove().then(setIsSaved)}
        t={t}
      />
      <AboutSection
        version={extensionVersion()}
        documents={pack === 'failed' ? pack : pack?.documents}
        t={t}
      />
    </Options>
  );
}

function Shortcuts() {
  const [commands, setCommands] = useState<readonly SetCommand[]>([]);
  const [isByHand, setIsByHand] = useState(false);
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = () => void readCommands().then(setCommands);
    // Keys are changed in another tab, and nobody tells.
    window.addEventListener('focus', refresh, { signal: lifetime.signal });
    refresh();
    return () => lifetime.abort();
  }, []);
  return (
    <ShortcutsSection
      commands={commands}
      isByHand={isByHand}
      onChange={() => void openShortcutSettings().then(isOpen => setIsByHand(!isOpen))}
      t={t}
    />
  );
}

comeToPart(document);
followSettings(
  document,
  speak,
  settings => render(<App settings={settings} />, document.querySelector('#view')!),
  new AbortController().signal,
);
