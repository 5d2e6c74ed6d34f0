import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/margin/margin.css';
import '../../components/appearance.css';
import '../../components/own-page.css';
import '../../components/kinds.css';
import '../../components/check/check.css';
import '../../components/welcome/welcome.css';
import type { CheckedPassage } from '../../components/check/checked-passage.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { followSettings } from '../../platform/follow-settings.ts';
import { hasOrigins, requestOrigins } from '../../platform/host-permission.ts';
import { CHECK_WORDS } from '../../platform/i18n/check-words.ts';
import { PAGE_WORDS } from '../../platform/i18n/page-words.ts';
import { createViewWords } from '../../platform/i18n/view-words.ts';
import { WELCOME_WORDS } from '../../platform/i18n/welcome-words.ts';
import { askCheck } from '../../platform/messaging/ask-check.ts';
import { openOptions, openOwnPage } from '../../platform/own-pages.ts';
import { hostOfPattern, onOriginsChanged } from '../../platform/page/added-sites.ts';
import { SITE_MATCHES } from '../../platform/page/sites/index.ts';
import { DEMO_TEXT } from './demo-text.ts';

const { t, speak } = createViewWords(document, [PAGE_WORDS, CHECK_WORDS, WELCOME_WORDS], t =>
  t('welcome-title'),
);

function App() {
  const [passages, setPassages] = useState<readonly CheckedPassage[] | 'failed'>();
  const [areAllowed, setAreAllowed] = useState<boolean>();
  useEffect(() => {
    const lifetime = new AbortController();
    const look = () => void hasOrigins(SITE_MATCHES).then(setAreAllowed);
    onOriginsChanged(look, lifetime.signal);
    look();
    void askCheck('check-text', { text: DEMO_TEXT }).then(answer =>
      setPassages(answer.ok ? answer.value.passages : 'failed'),
    );
    return () => lifetime.abort();
  }, []);
  return (
    <Welcome
      text={DEMO_TEXT}
      passages={passages}
      hosts={SITE_MATCHES.map(hostOfPattern)}
      areAllowed={areAllowed}
      onAllow={() => void requestOrigins(SITE_MATCHES).then(setAreAllowed)}
      onOptions={() => void openOptions()}
      onCheck={() => void openOwnPage('check.html')}
      t={t}
    />
  );
}

followSettings(
  document,
  speak,
  () => render(<App />, document.querySelector('#view')!),
  new AbortController().signal,
);
