import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/popup/popup.css';
import { Popup, type PopupPage } from '../../components/popup/popup.tsx';
import { latestOf } from '../../core/latest.ts';
import type { Result } from '../../core/result.ts';
import { permittableHost, requestOrigins } from '../../platform/host-permission.ts';
import { viewTranslator } from '../../platform/i18n/view-translator.ts';
import { askBackground, askPage } from '../../platform/messaging/send.ts';
import { onPageChanged } from '../../platform/messaging/serve.ts';
import { activate } from '../../platform/page/activate.ts';
import { type Standing, standingOf } from '../../platform/page/standing.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { type ShownTab, shownTab } from '../../platform/tabs.ts';

const t = viewTranslator(document);

interface View {
  readonly tab: ShownTab | undefined;
  readonly host: string | undefined;
  readonly page: PopupPage;
  /** Match patterns to ask for, where the browser keeps us out. */
  readonly origins: readonly string[] | undefined;
  readonly isOn: boolean | undefined;
}

async function look(): Promise<View> {
  const tab = await shownTab(location);
  const standing = await standingOf(tab);
  const host = permittableHost(standing.kind === 'present' ? standing.state.url : tab?.url);
  const site =
    host !== undefined && standing.kind === 'present'
      ? await askBackground('read-site', { host })
      : undefined;
  return {
    tab,
    host,
    page: pageOf(standing),
    origins: standing.kind === 'not-permitted' ? standing.origins : undefined,
    isOn: site?.ok ? site.value.isOn : undefined,
  };
}

function pageOf(standing: Standing): PopupPage {
  if (standing.kind !== 'present') return standing;
  const { status, passages } = standing.state;
  const documents = [...new Set(passages.map(({ label }) => label.document))];
  return { kind: 'present', status, documents, count: passages.length };
}

function App() {
  const [view, setView] = useState<View>();
  const [failure, setFailure] = useState<string>();
  const [refresh] = useState(() => latestOf(look, setView));
  useEffect(() => {
    const lifetime = new AbortController();
    onPageChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  const after = (result: Result<unknown>) => {
    setFailure(result.ok ? undefined : result.error.code);
    refresh();
  };
  const tab = view?.tab;
  const host = view?.host;
  return (
    <Popup
      host={host}
      page={view?.page}
      isOn={view?.isOn}
      failure={failure}
      onActivate={() => tab && void activate(tab.id).then(after)}
      onAskPermission={() => tab && view.origins && void allow(view.origins, tab.id).then(after)}
      onSwitch={isOn => tab && host && void switchSite(host, isOn, tab.id).then(after)}
      onOpenPanel={() => tab && void openSidePanel(tab.window).then(() => window.close())}
      t={t}
    />
  );
}

async function allow(origins: readonly string[], tab: number): Promise<Result<unknown>> {
  const isGranted = await requestOrigins(origins);
  return isGranted ? activate(tab) : { ok: false, error: { code: 'permission-refused' } };
}

async function switchSite(host: string, isOn: boolean, tab: number): Promise<Result<unknown>> {
  const written = await askBackground('write-site', { host, isOn });
  if (written.ok) await askPage(tab, 'reread', {});
  return written;
}

render(<App />, document.querySelector('#view')!);
