import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/appearance.css';
import '../../components/own-page.css';
import '../../components/options/options.css';
import '../../components/help/help.css';
import { Help } from '../../components/help/help.tsx';
import { comeToPart } from '../../platform/come-to-part.ts';
import { followSettings } from '../../platform/follow-settings.ts';
import { HELP_WORDS } from '../../platform/i18n/help-words.ts';
import { createViewWords } from '../../platform/i18n/view-words.ts';

const { t, speak } = createViewWords(document, [HELP_WORDS], t => t('help-page-title'));

comeToPart(document);
followSettings(
  document,
  speak,
  () => render(<Help t={t} />, document.querySelector('#view')!),
  new AbortController().signal,
);
