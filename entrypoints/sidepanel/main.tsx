import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/appearance.css';
import '../../components/kinds.css';
import '../../components/passages/passage-list.css';
import '../../components/passages/coverage.css';
import '../../components/passages/stock.css';
import '../../components/policy/policy.css';
import '../../components/policy/relation-graph.css';
import '../../components/policy/search-results.css';
import { Tabs } from '../../components/policy/tabs.tsx';
import { followSettings } from '../../platform/follow-settings.ts';
import { createPanelWords } from '../../platform/i18n/panel-words.ts';
import { Documents } from './documents.tsx';
import { ThisPage } from './this-page.tsx';
import { useLibrary } from './use-library.ts';
import { usePage } from './use-page.ts';
import { usePlace } from './use-place.ts';

const { t, speak } = createPanelWords(document);
const HANDED_OVER = new URL(location.href).searchParams.get('node');

function App() {
  const shown = usePage(t);
  const library = useLibrary();
  const [place, change] = usePlace(shown?.tab, shown !== undefined, HANDED_OVER);
  if (!place) return null;
  const known = { library, place, change, t };
  return (
    <>
      <header>
        <Tabs current={place.view} onTab={view => change(now => ({ ...now, view }))} t={t} />
      </header>
      <main>
        <div id="view-of-tab" role="tabpanel" aria-labelledby={`tab-${place.view}`}>
          {place.view === 'page' ? (
            <ThisPage shown={shown} {...known} />
          ) : (
            <Documents tab={shown?.tab} {...known} />
          )}
        </div>
      </main>
    </>
  );
}

followSettings(
  document,
  speak,
  () => render(<App />, document.querySelector('#view')!),
  new AbortController().signal,
);
