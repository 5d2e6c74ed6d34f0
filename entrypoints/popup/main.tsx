import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/appearance.css';
import '../../components/popup/popup.css';
import { Popup, type PopupSite } from '../../components/popup/popup.tsx';
import { latestOf } from '../../core/latest.ts';
import { failure, type Result } from '../../core/result.ts';
import { extensionVersion } from '../../platform/browser.ts';
import { followSettings } from '../../platform/follow-settings.ts';
import { patternOf, requestOrigins } from '../../platform/host-permission.ts';
import { POPUP_WORDS } from '../../platform/i18n/popup-words.ts';
import { createViewWords } from '../../platform/i18n/view-words.ts';
import { askMarks } from '../../platform/messaging/ask-marks.ts';
import { askSettings } from '../../platform/messaging/ask-settings.ts';
import { onPageChanged } from '../../platform/messaging/serve.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { openOptions, openOwnPage } from '../../platform/own-pages.ts';
import { activate } from '../../platform/page/activate.ts';
import { rereadPage } from '../../platform/page/ask-page.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { look, type View } from './look.ts';

const { t, speak } = createViewWords(document, [POPUP_WORDS]);

function App() {
  const [view, setView] = useState<View>();
  const [code, setCode] = useState<string>();
  const [refresh] = useState(() => latestOf(look, setView));
  useEffect(() => {
    const lifetime = new AbortController();
    onPageChanged(refresh, lifetime.signal);
    onSettingsChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  const after = (result: Result<unknown>) => {
    setCode(result.ok ? undefined : result.error.code);
    refresh();
  };
  const close = () => window.close();
  const tab = view?.tab;
  const host = view?.host;
  return (
    <Popup
      host={host}
      page={view?.page}
      site={view?.site}
      isOnEverywhere={view?.isOnEverywhere}
      version={extensionVersion()}
      hasSelection={view?.hasSelection ?? false}
      failure={code}
      onActivate={() => tab && void activate(tab.id).then(after)}
      onAskPermission={() => tab && view.origins && void allow(view.origins, tab.id).then(after)}
      onAddSite={() => tab && host && void allow([patternOf(host)], tab.id).then(after)}
      onReadOnce={() => tab && void rereadPage(tab.id, { isOnce: true }).then(after)}
      onSite={(mode, isOfDomain) =>
        host && view.site && void setSite(host, view.site, mode, isOfDomain).then(after)
      }
      onEverywhere={isOn => void askSettings('write-settings', { changes: { isOn } }).then(after)}
      onMark={() => tab && void markSelection(tab.id).then(marked => (marked.ok ? close() : after(marked)))}
      onOpenPanel={() => tab && void openSidePanel(tab.window).then(close)}
      onOpenCheck={() => void openOwnPage('check.html').then(close)}
      onOpenOptions={() => void openOptions().then(close)}
      t={t}
    />
  );
}

async function allow(origins: readonly string[], tab: number): Promise<Result<unknown>> {
  const isGranted = await requestOrigins(origins);
  return isGranted ? activate(tab) : failure('permission-refused');
}

/** Where a note was made, the page says so, with the way back. */
async function markSelection(tab: number): Promise<Result<unknown>> {
  const answer = await askMarks('mark-selection', { tab });
  if (!answer.ok || answer.value === 'marked') return answer;
  return answer.value === 'not-marked' ? failure('not-marked') : failure(answer.value);
}

/** A choice for the domain takes the place of the host's own, and the other way; being on as all are needs no choice. */
async function setSite(
  host: string,
  { domain, isOfDomain: wasOfDomain }: PopupSite,
  mode: PopupSite['mode'],
  isOfDomain: boolean,
): Promise<Result<unknown>> {
  const chosen = isOfDomain && domain !== undefined ? domain : host;
  const other = chosen === host ? domain : host;
  if (other !== undefined && (isOfDomain || wasOfDomain)) {
    const forgotten = await askSettings('forget-site', { host: other });
    if (!forgotten.ok) return forgotten;
  }
  if (mode === 'on') return askSettings('forget-site', { host: chosen });
  return askSettings('write-site', { host: chosen, mode, coversDomain: isOfDomain });
}

followSettings(
  document,
  speak,
  () => render(<App />, document.querySelector('#view')!),
  new AbortController().signal,
);
