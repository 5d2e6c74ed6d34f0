import type { Translate } from '../../components/translate.ts';
import en from '../../locales/en/views.ftl?raw';
import zhCN from '../../locales/zh_CN/views.ftl?raw';
import zhTW from '../../locales/zh_TW/views.ftl?raw';
import { browser } from '../browser.ts';
import { chooseLocale, type Locale, languageTag } from './locale.ts';
import { PASSAGE_WORDS } from './passage-words.ts';
import { createTranslator } from './translator.ts';

const VIEW_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };

/**
 * The words of the extension's own pages; the page is told its language and name.
 *
 * @param own what one page alone says.
 */
export function viewTranslator(document: Document, own?: Record<Locale, string>): Translate {
  const locale = chooseLocale(browser.i18n.getUILanguage());
  const t = createTranslator(locale, [PASSAGE_WORDS[locale], VIEW_WORDS[locale], own?.[locale] ?? '']);
  document.documentElement.lang = languageTag(locale);
  document.title = t('view-title');
  return t;
}
