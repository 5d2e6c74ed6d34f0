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
import '../../components/notes/notes.css';
import '../../components/notes/dossier.css';
import '../../components/notes/reprints.css';
import '../../components/notes/sync-lines.css';
import '../../components/notes/note-form.css';
import { Tabs } from '../../components/policy/tabs.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { followSettings } from '../../platform/follow-settings.ts';
import { createPanelWords } from '../../platform/i18n/panel-words.ts';
import { Documents } from './documents.tsx';
import { handedOver } from './handed-over.ts';
import { OwnNotes } from './own-notes.tsx';
import { ThisPage } from './this-page.tsx';
import { useLibrary } from './use-library.ts';
import { useNotes } from './use-notes.ts';
import { usePage } from './use-page.ts';
import { usePlace } from './use-place.ts';
import { useReprints } from './use-reprints.ts';

const { t, speak } = createPanelWords(document);
const HANDED_OVER = handedOver(new URL(location.href).searchParams);

function App({ keepsMet }: Pick<Settings, 'keepsMet'>) {
  const shown = usePage(t);
  const library = useLibrary();
  const notes = useNotes(library);
  const reprints = useReprints(shown, notes);
  const [place, change] = usePlace(shown?.tab, shown !== undefined, HANDED_OVER);
  if (!place) return null;
  const known = { library, place, change, t };
  return (
    <>
      <header>
        <Tabs
          current={place.view}
          notes={countOf(notes)}
          onTab={view => change(now => ({ ...now, view }))}
          t={t}
        />
      </header>
      <main>
        <div id="view-of-tab" role="tabpanel" aria-labelledby={`tab-${place.view}`}>
          {place.view === 'page' && <ThisPage shown={shown} reprints={reprints.list.length} {...known} />}
          {place.view === 'policy' && <Documents tab={shown?.tab} notes={notes} {...known} />}
          {place.view === 'notes' && (
            <OwnNotes {...{ shown, known: notes, reprints, place, change, keepsMet, t }} />
          )}
        </div>
      </main>
    </>
  );
}

/** None are not worth a number. */
function countOf(notes: ReturnType<typeof useNotes>): number | undefined {
  return typeof notes === 'object' && notes.count > 0 ? notes.count : undefined;
}

followSettings(
  document,
  speak,
  ({ keepsMet }) => render(<App keepsMet={keepsMet} />, document.querySelector('#view')!),
  new AbortController().signal,
);
