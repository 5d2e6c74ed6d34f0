import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/appearance.css';
import '../../components/passages/passage-list.css';
import '../../components/passages/stock.css';
import '../../components/policy/policy.css';
import { PageView, type ViewedPage } from '../../components/passages/page-view.tsx';
import { type ListedStock, StockList } from '../../components/passages/stock-list.tsx';
import { PolicyView } from '../../components/policy/policy-view.tsx';
import { type Tab, Tabs } from '../../components/policy/tabs.tsx';
import { STATUS_KEYS } from '../../components/status-keys.ts';
import { latestOf } from '../../core/latest.ts';
import type { Pack } from '../../core/policy/pack.ts';
import { followSettings } from '../../platform/follow-settings.ts';
import { createViewWords } from '../../platform/i18n/view-words.ts';
import { askLibrary } from '../../platform/messaging/ask-library.ts';
import { askPage } from '../../platform/messaging/send.ts';
import { onPageChanged } from '../../platform/messaging/serve.ts';
import { type Standing, standingOf } from '../../platform/page/standing.ts';
import { onShownTabChanged, shownTab } from '../../platform/tabs.ts';
import { useProposals } from './use-proposals.ts';

const { t, speak } = createViewWords(document);

interface View {
  readonly tab: number | undefined;
  readonly page: ViewedPage;
  readonly stock: readonly ListedStock[];
}

async function look(): Promise<View> {
  const tab = await shownTab(location);
  const standing = await standingOf(tab);
  const stock = standing.kind === 'present' ? standing.state.stock : undefined;
  return { tab: tab?.id, page: pageOf(standing), stock: stock ?? [] };
}

function pageOf(standing: Standing): ViewedPage {
  if (standing.kind === 'not-permitted' || standing.kind === 'asleep') {
    return { kind: 'notice', words: t('state-asleep'), note: t('use-the-button') };
  }
  if (standing.kind === 'unreadable') return { kind: 'notice', words: t('state-unreadable') };
  const { status, title, passages } = standing.state;
  if (status !== 'read') return { kind: 'notice', words: t(STATUS_KEYS[status]) };
  if (passages.length === 0) return { kind: 'notice', words: t('found-none'), note: t('found-none-note') };
  return { kind: 'passages', title, passages };
}

function App() {
  const [tab, setTab] = useState<Tab>('page');
  return (
    <>
      <Tabs current={tab} onTab={setTab} t={t} />
      <main>
        <div id="view-of-tab" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'page' ? <ThisPage /> : <Policy />}
        </div>
      </main>
    </>
  );
}

function ThisPage() {
  const [view, setView] = useState<View>();
  const [current, setCurrent] = useState<number>();
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(look, setView);
    onPageChanged(refresh, lifetime.signal);
    onShownTabChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  const go = (id: number) => {
    setCurrent(id);
    if (view?.tab !== undefined) void askPage(view.tab, 'go-to', { passage: id });
  };
  return (
    <>
      <PageView page={view?.page} current={current} onGo={go} t={t} />
      <StockList phrases={view?.stock ?? []} t={t} />
    </>
  );
}

function Policy() {
  const [pack, setPack] = useState<Pack | 'failed'>();
  const kept = useProposals();
  useEffect(() => {
    void askLibrary().then(answer => setPack(answer.ok ? answer.value : 'failed'));
  }, []);
  if (pack === 'failed') return <p class="notice">{t('library-failed')}</p>;
  return pack ? <PolicyView pack={pack} kept={kept} t={t} /> : null;
}

followSettings(
  document,
  speak,
  () => render(<App />, document.querySelector('#view')!),
  new AbortController().signal,
);
