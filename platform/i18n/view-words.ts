import type { Translate } from '../../components/translate.ts';
import type { Language } from '../../core/settings/values.ts';
import en from '../../locales/en/views.ftl?raw';
import zhCN from '../../locales/zh_CN/views.ftl?raw';
import zhTW from '../../locales/zh_TW/views.ftl?raw';
import { type Locale, languageTag } from './locale.ts';
import { PASSAGE_WORDS } from './passage-words.ts';
import { createWords } from './words.ts';

const VIEW_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };

/** The words of one of the extension's own pages. */
export interface ViewWords {
  readonly t: Translate;
  /** The page is told its language and name. */
  readonly speak: (language: Language) => void;
}

/**
 * @param more catalogues of this page alone, by locale.
 * @param title the page's name.
 */
export function createViewWords(
  document: Document,
  more: readonly Record<Locale, string>[] = [],
  title = (t: Translate) => t('view-title'),
): ViewWords {
  const words = createWords(locale => [
    PASSAGE_WORDS[locale],
    VIEW_WORDS[locale],
    ...more.map(catalogues => catalogues[locale]),
  ]);
  return {
    t: words.t,
    speak: language => {
      document.documentElement.lang = languageTag(words.speak(language));
      document.title = title(words.t);
    },
  };
}
